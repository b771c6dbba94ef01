package vn.thidua.regulation.web;

import java.util.Optional;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;

/** The form of a title of the province. */
public record TitlePage(TitleForm form, Complaints complaints, Optional<Refusal> refusal) {}
