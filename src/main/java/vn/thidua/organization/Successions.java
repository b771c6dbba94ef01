package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Who stands where for units that have ended. Nothing of an ended unit is rewritten: whoever keeps something by unit asks here on whose table it lies on a day. One statement
 * each, however many units.
 */
public interface Successions {

    /** What goes over to the heir of a unit. */
    enum Heritage {
        /** Open work: duties, parts in assignments, plans. */
        WORK,
        /** Roles held for the unit, where the reorganisation lets them follow. */
        ROLES
    }

    /** Returns for each unit who has its heritage on the day: itself while it is there, else the last of the heirs. */
    Map<UnitId, UnitId> heirs(Collection<UnitId> units, Heritage what, LocalDate day);

    /** Returns for every unit that has ended who has its heritage on the day; a unit that is missing has its own. */
    Map<UnitId, UnitId> heirs(Heritage what, LocalDate day);

    /** Returns all units whose heritage these have on the day, and whose it is: these themselves unless they have ended, and those before them. */
    Map<UnitId, UnitId> heritage(Collection<UnitId> heirs, Heritage what, LocalDate day);

    /** Returns for each unit the units that stand in its place on the day, the heir first: itself while it is there. */
    Map<UnitId, List<UnitId>> successorsOf(Collection<UnitId> units, LocalDate day);

    /** Returns how figures of these units are shown by the units of the day. */
    default Restatement restated(Collection<UnitId> units, LocalDate day) {
        return Restatement.of(successorsOf(units, day));
    }
}
