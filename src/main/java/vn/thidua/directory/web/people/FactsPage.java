package vn.thidua.directory.web.people;

import java.util.List;
import java.util.Map;
import vn.thidua.organization.people.FactKind;

/**
 * The kinds of extra facts and what they are kept for.
 *
 * @param faults message keys of what is wrong, by the code of the kind
 */
public record FactsPage(List<FactKind> kinds, Map<String, String> faults) {}
