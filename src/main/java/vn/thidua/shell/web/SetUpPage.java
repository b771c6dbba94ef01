package vn.thidua.shell.web;

import java.util.List;
import vn.thidua.organization.UnitKind;
import vn.thidua.shared.Complaints;

/** The first page of an empty program. */
public record SetUpPage(SetUpForm form, Complaints complaints, List<UnitKind> kinds) {}
