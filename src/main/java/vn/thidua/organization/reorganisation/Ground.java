package vn.thidua.organization.reorganisation;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;

/**
 * What a reorganisation finds on its day.
 *
 * @param units those that are there on the day, as they are without it
 * @param kinds codes of the kinds that exist on the day
 * @param changed units that change by another act on the day or later: begin, end, are renamed or moved
 * @param ending units that end later by another act
 * @param needed units to which others go on the day or later by another act
 * @param names of all units that the steps name, also of those that are not there
 */
record Ground(
        Map<UnitId, Unit> units,
        Set<String> kinds,
        Set<UnitId> changed,
        Set<UnitId> ending,
        Set<UnitId> needed,
        Map<UnitId, String> names) {

    Ground(
            List<Unit> units,
            Set<String> kinds,
            Set<UnitId> changed,
            Set<UnitId> ending,
            Set<UnitId> needed,
            Map<UnitId, String> names) {
        this(
                units.stream().collect(Collectors.toUnmodifiableMap(Unit::id, Function.identity())),
                kinds,
                changed,
                ending,
                needed,
                names);
    }

    String name(@Nullable UnitId unit) {
        Unit there = unit == null ? null : units.get(unit);
        return there != null ? there.name() : unit == null ? "" : Objects.requireNonNullElse(names.get(unit), "");
    }
}
