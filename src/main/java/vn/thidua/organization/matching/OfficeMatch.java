package vn.thidua.organization.matching;

import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;

/**
 * What an office name stands for, and how that was found.
 *
 * @param units the units meant, in the order of the book; empty unless the meaning is {@link Meaning#UNITS}
 * @param score how well it fits, 0 to 100
 * @param found how many units fit where the name counts them, else the number of units
 * @param group name of the group of units that is meant, empty where none is
 * @param candidates units worth proposing to a person, best first
 */
@NamedInterface("desk")
public record OfficeMatch(
        Meaning meaning,
        Reason reason,
        List<UnitId> units,
        int score,
        int found,
        String group,
        List<Candidate> candidates) {

    private static final int SURE = 100;

    /** What can be said of an office name. */
    @NamedInterface("desk")
    public enum Meaning {
        /** It stands for these units. */
        UNITS,
        /** It names nobody ("các đơn vị liên quan"). */
        NOBODY,
        /** A person has to say. */
        UNSURE
    }

    /** How an answer was found. */
    @NamedInterface("desk")
    public enum Reason {
        /** Somebody said so before. */
        ALIAS,
        /** The name of a unit, abbreviations written out and level words left aside. */
        NAME,
        /** A group of units that people made. */
        GROUP,
        /** All units of a kind. */
        KIND,
        /** All units of a kind, as many as the name counts. */
        KIND_COUNT,
        /** All units whose names begin alike. */
        ALIKE,
        /** Several names in one. */
        SEVERAL,
        /** Nobody in particular. */
        VAGUE,
        /** The name counts more or fewer units than there are. */
        COUNT_DIFFERS,
        /** More than one unit is called so. */
        AMBIGUOUS,
        /** Only some of the names in it are known, or the answer lies in brackets. */
        PARTLY,
        /** Something is called nearly so. */
        CLOSE,
        /** Nothing is called so. */
        UNKNOWN
    }

    /**
     * A unit worth proposing.
     *
     * @param score how well it fits, 0 to 100
     */
    @NamedInterface("desk")
    public record Candidate(UnitId unit, String name, int score) {}

    /** Tells whether nobody needs to be asked. */
    public boolean sure() {
        return meaning != Meaning.UNSURE;
    }

    /** Returns that it stands for a group. */
    public static OfficeMatch group(OfficeGroup group) {
        List<UnitId> units = List.copyOf(group.units());
        return new OfficeMatch(Meaning.UNITS, Reason.GROUP, units, SURE, units.size(), group.name(), List.of());
    }

    /** Returns what somebody said of it before; no units: nobody in particular. */
    public static OfficeMatch said(List<UnitId> units) {
        return new OfficeMatch(
                units.isEmpty() ? Meaning.NOBODY : Meaning.UNITS,
                Reason.ALIAS,
                List.copyOf(units),
                SURE,
                units.size(),
                "",
                List.of());
    }

    static OfficeMatch units(Reason reason, List<UnitId> units, int score) {
        return new OfficeMatch(Meaning.UNITS, reason, List.copyOf(units), score, units.size(), "", List.of());
    }

    static OfficeMatch unsure(Reason reason, int score, int found, List<Candidate> candidates) {
        return new OfficeMatch(Meaning.UNSURE, reason, List.of(), score, found, "", List.copyOf(candidates));
    }

    static OfficeMatch nobody() {
        return new OfficeMatch(Meaning.NOBODY, Reason.VAGUE, List.of(), 100, 0, "", List.of());
    }
}
