package vn.thidua.directory.web;

import java.util.List;
import vn.thidua.organization.reorganisation.Reorganisation;

/** All reorganisations, drafts first. */
public record ReorganisationsPage(List<Reorganisation> acts) {}
