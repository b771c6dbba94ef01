package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The units, as other modules may read them. */
public interface Units {

    /** Returns the units that exist on the day, ordered by rank of their kind and Vietnamese name. */
    List<Unit> on(LocalDate day);

    /** Returns a unit as it is on the day; empty when there is none or it does not exist then. */
    Optional<Unit> find(UnitId id, LocalDate day);

    /** Returns the names of the units on the day, in Vietnamese order, one statement however many; a unit that has ended keeps its last name. */
    Map<UnitId, String> names(Collection<UnitId> ids, LocalDate day);

    /** Returns the name of the unit right above on the day, as papers print it over the issuer; empty where there is none. */
    default String nameAbove(UnitId unit, LocalDate day) {
        return find(unit, day)
                .flatMap(Unit::parent)
                .map(parent -> names(List.of(parent), day).getOrDefault(parent, ""))
                .orElse("");
    }

    /** Returns units by their number and, where several have the same, in the order that {@link #names} has, without the first and at most so many. */
    List<UnitId> ranked(Map<UnitId, Integer> ranks, LocalDate day, int skip, int most);

    /** Returns the codes that the units have on the day, one statement however many; units without one are missing. */
    Map<UnitId, String> codes(Collection<UnitId> ids, LocalDate day);

    /** Returns the common electronic addresses of those units that have one, one statement however many. */
    Map<UnitId, String> emails(Collection<UnitId> ids);

    /** Returns the body that the unit works for on the day, where it is a department of one: a ward for its office of culture; empty for the ward itself. */
    Optional<UnitId> served(UnitId department, LocalDate day);

    /** Returns the bodies that the units are or work for on the day, with all departments of these bodies; one statement however many. */
    List<UnitId> body(Collection<UnitId> units, LocalDate day);

    /** Returns the unit and everything below it on the day. */
    List<UnitId> subtree(UnitId top, LocalDate day);

    /** Returns all units within the reach on the day, also those that have ended and whose work one of them has. */
    Set<UnitId> within(UnitReach reach, LocalDate day);

    /** Returns those of the units that are within the reach on the day, as by {@link #within}; one statement however many. */
    Set<UnitId> among(Collection<UnitId> some, UnitReach reach, LocalDate day);

    /** Tells whether every unit of the day is this one or below it, so that whoever looks after it looks after all. */
    boolean isAboveAll(UnitId unit, LocalDate day);

    /** Returns the units and everything above them on the day, all in whose subtree one of them is; one statement however many. */
    List<UnitId> above(Collection<UnitId> units, LocalDate day);

    /** Returns by kind what each unit is or belongs to on the day, the highest kind first; one statement however many. A unit that has ended belongs to nobody. */
    Map<UnitId, Map<UnitKind, UnitId>> levels(Collection<UnitId> units, LocalDate day);
}
