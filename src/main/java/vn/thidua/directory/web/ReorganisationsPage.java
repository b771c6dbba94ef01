package vn.thidua.directory.web;

import java.util.List;
import vn.thidua.organization.reorganisation.Reorganisation;

/**
 * All reorganisations, drafts first.
 *
 * @param demo whether this is the demo office, which has an example to show
 */
public record ReorganisationsPage(List<Reorganisation> acts, boolean demo) {}
