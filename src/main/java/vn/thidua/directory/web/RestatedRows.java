package vn.thidua.directory.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Restatement;
import vn.thidua.organization.Successions;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.organization.Units;

/** Puts units of another day on the lines of the units of today. */
@Component
class RestatedRows {

    private final Successions successions;
    private final Units units;

    RestatedRows(Successions successions, Units units) {
        this.successions = successions;
        this.units = units;
    }

    /** Returns the lines of the units that were found, in their order, divided ones last. */
    List<RestatedRow> of(List<UnitsPage.Row> rows, LocalDate today) {
        List<Unit> found = rows.stream()
                .filter(UnitsPage.Row::hit)
                .map(UnitsPage.Row::unit)
                .toList();
        List<UnitId> ids = found.stream().map(Unit::id).toList();
        Restatement restated = successions.restated(ids, today);
        Set<UnitId> named = new LinkedHashSet<>(restated.of(ids));
        restated.divided().values().forEach(named::addAll);
        Map<UnitId, String> names = units.names(named, today);
        Map<UnitId, List<String>> lines = new LinkedHashMap<>();
        found.forEach(unit -> lines.computeIfAbsent(restated.of(unit.id()), line -> new ArrayList<>())
                .add(unit.name()));
        return lines.entrySet().stream()
                .map(line -> new RestatedRow(
                        line.getKey(),
                        names.getOrDefault(line.getKey(), ""),
                        line.getValue(),
                        restated.divided().getOrDefault(line.getKey(), List.of()).stream()
                                .map(unit -> names.getOrDefault(unit, ""))
                                .toList()))
                .sorted(Comparator.comparing(row -> !row.into().isEmpty()))
                .toList();
    }
}
