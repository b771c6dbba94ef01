package vn.thidua.organization.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitGroupId;
import vn.thidua.organization.UnitId;

/** A group of units. */
@NamedInterface("desk")
public record UnitGroup(UnitGroupId id, Head head, long version) {

    /**
     * What a group is called and who belongs to it.
     *
     * @param rule who belongs to it, null where people are taken in by hand
     * @param startsOn first day the name stands for the group
     * @param endsOn first day it no longer does, null while nobody knows
     */
    @NamedInterface("desk")
    public record Head(
            String name,
            @Nullable Rule rule,
            LocalDate startsOn,
            @Nullable LocalDate endsOn) {

        /** Returns who belongs to it, empty where that is said by hand. */
        public Optional<Rule> byRule() {
            return Optional.ofNullable(rule);
        }

        /** Returns the first day the name no longer stands for it. */
        public Optional<LocalDate> end() {
            return Optional.ofNullable(endsOn);
        }

        boolean meets(Head other) {
            return (other.endsOn == null || startsOn.isBefore(other.endsOn))
                    && (endsOn == null || other.startsOn.isBefore(endsOn));
        }
    }

    /**
     * Whoever is of a kind, lies below a unit and has a word in its name.
     *
     * @param kinds codes of the kinds, at least one
     * @param under what they lie below, however deep; null for all
     * @param word what their names contain, whatever the diacritics; empty for all
     */
    @NamedInterface("desk")
    public record Rule(List<String> kinds, @Nullable UnitId under, String word) {

        /** Returns what they lie below. */
        public Optional<UnitId> place() {
            return Optional.ofNullable(under);
        }
    }
}
