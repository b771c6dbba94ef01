package vn.thidua.directory.web.people;

import java.util.List;
import vn.thidua.organization.people.Duplicates;

/**
 * Pairs of files that may be one person.
 *
 * @param more whether there are more than are shown
 */
public record DuplicatesPage(List<Duplicates.Pair> pairs, boolean more) {}
