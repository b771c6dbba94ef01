package vn.thidua.directory.web;

import java.util.List;
import java.util.Optional;
import vn.thidua.organization.Unit;
import vn.thidua.organization.domain.UnitAlias;
import vn.thidua.organization.domain.UnitHistory;
import vn.thidua.shared.Complaints;

/**
 * One unit.
 *
 * @param path from the top to the unit
 * @param alias what was typed as another name, shown again when it could not be taken
 */
public record UnitPage(
        Unit unit,
        KindNames kinds,
        Optional<String> email,
        List<Unit> path,
        List<Unit> children,
        List<UnitHistory.DatedName> names,
        List<UnitAlias> aliases,
        List<UnitHistory.PastChange> changes,
        String alias,
        Complaints complaints) {}
