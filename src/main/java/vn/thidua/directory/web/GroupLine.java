package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.stream.Collectors;
import vn.thidua.organization.group.UnitGroup;

/**
 * A group in one line.
 *
 * @param under name of what its members lie below, empty for all
 * @param count how many belong to it on the day
 */
public record GroupLine(UnitGroup group, String under, int count) {

    /** Returns the kinds of its rule by their names. */
    public String kinds(KindNames names, String language) {
        return group.head().byRule().stream()
                .flatMap(rule -> rule.kinds().stream())
                .map(kind -> names.name(kind, language))
                .collect(Collectors.joining(", "));
    }

    /** Returns what names of its members contain, empty for all. */
    public String word() {
        return group.head().byRule().map(UnitGroup.Rule::word).orElse("");
    }

    /** Tells whether the name stands for the group on the day. */
    public boolean on(LocalDate day) {
        return !group.head().startsOn().isAfter(day)
                && group.head().end().filter(end -> !end.isAfter(day)).isEmpty();
    }
}
