package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.organization.reorganisation.SuccessionReads;
import vn.thidua.shared.Complaints;

/**
 * One unit.
 *
 * @param unit as it is today; as on its first or last day where it is not there today
 * @param path from the top to the unit
 * @param alias what was typed as another name, shown again when it could not be taken
 */
public record UnitPage(
        Unit unit,
        UnitHistory.Life life,
        LocalDate today,
        KindNames kinds,
        Optional<String> email,
        List<Unit> path,
        List<Unit> children,
        List<UnitHistory.DatedName> names,
        Lineage lineage,
        List<UnitAlias> aliases,
        List<UnitHistory.PastChange> changes,
        String alias,
        Complaints complaints) {

    /** The units in whose place it stands, and those that stand in its place. */
    public record Lineage(List<SuccessionReads.Link> before, List<SuccessionReads.Link> after) {}

    /** Tells whether the unit is there today. */
    public boolean there() {
        return life.nearest(today).equals(today);
    }

    /** Tells whether the unit has ended. */
    public boolean over() {
        return life.nearest(today).isBefore(today);
    }
}
