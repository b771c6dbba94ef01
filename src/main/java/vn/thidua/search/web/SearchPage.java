package vn.thidua.search.web;

import java.util.List;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;

/**
 * What was found.
 *
 * @param typed what was looked for
 */
public record SearchPage(String typed, List<Group> groups) {

    /** The finds of one sort. */
    public record Group(Sort sort, List<Found> found) {}

    /** Returns how many things were found. */
    public int size() {
        return groups.stream().mapToInt(group -> group.found().size()).sum();
    }
}
