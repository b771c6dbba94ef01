package vn.thidua.directory.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;

/** Units of a day in the order of a tree: each above what belongs to it, siblings in the order given. */
final class UnitTree {

    /** Most rows shown at once. */
    static final int MOST_ROWS = 400;

    private static final int DEEPEST = 12;

    private final Map<UnitId, Unit> byId = new LinkedHashMap<>();
    private final Map<Optional<UnitId>, List<Unit>> below = new HashMap<>();

    UnitTree(List<Unit> units) {
        units.forEach(unit -> byId.put(unit.id(), unit));
        units.forEach(unit -> below.computeIfAbsent(unit.parent().filter(byId::containsKey), id -> new ArrayList<>())
                .add(unit));
    }

    /** Returns the rows from a unit on, or the whole tree: as many levels as fit on a page. */
    List<UnitsPage.Row> open(Optional<UnitId> under) {
        List<UnitsPage.Row> rows = List.of();
        for (int levels = 1; levels <= DEEPEST; levels++) {
            List<UnitsPage.Row> deeper = new ArrayList<>();
            for (Unit top : under.map(id -> List.of(Objects.requireNonNull(byId.get(id))))
                    .orElseGet(() -> children(Optional.empty()))) {
                add(deeper, top, 0, levels);
            }
            boolean first = rows.isEmpty();
            if (!first && (deeper.size() > MOST_ROWS || deeper.size() == rows.size())) {
                break;
            }
            rows = deeper;
        }
        return rows.size() > MOST_ROWS ? rows.subList(0, MOST_ROWS) : rows;
    }

    /** Returns the units that pass, with all that is above them to show where they belong. */
    List<UnitsPage.Row> matching(Predicate<Unit> test, int most) {
        Set<UnitId> hits = new HashSet<>();
        Set<UnitId> shown = new HashSet<>();
        for (Unit unit : byId.values()) {
            if (hits.size() < most && test.test(unit)) {
                hits.add(unit.id());
                for (Unit at = unit; at != null && shown.add(at.id()); ) {
                    at = at.parent().map(byId::get).orElse(null);
                }
            }
        }
        List<UnitsPage.Row> rows = new ArrayList<>();
        children(Optional.empty()).forEach(top -> addShown(rows, top, 0, hits, shown));
        return rows;
    }

    /** Returns the path from the top to a unit, the unit left out. */
    List<Unit> above(UnitId id) {
        List<Unit> path = new ArrayList<>();
        Optional<Unit> at =
                Optional.ofNullable(byId.get(id)).flatMap(Unit::parent).map(byId::get);
        while (at.isPresent() && path.size() < DEEPEST) {
            path.addFirst(at.get());
            at = at.get().parent().map(byId::get);
        }
        return path;
    }

    /** Returns what belongs directly to a unit. */
    List<Unit> children(Optional<UnitId> id) {
        return below.getOrDefault(id, List.of());
    }

    Optional<Unit> find(UnitId id) {
        return Optional.ofNullable(byId.get(id));
    }

    private void add(List<UnitsPage.Row> rows, Unit unit, int depth, int levels) {
        List<Unit> children = children(Optional.of(unit.id()));
        boolean closed = depth + 1 >= levels;
        rows.add(new UnitsPage.Row(unit, depth, closed ? children.size() : 0, true));
        if (!closed) {
            children.forEach(child -> add(rows, child, depth + 1, levels));
        }
    }

    private void addShown(List<UnitsPage.Row> rows, Unit unit, int depth, Set<UnitId> hits, Set<UnitId> shown) {
        if (!shown.contains(unit.id()) || depth > DEEPEST) {
            return;
        }
        rows.add(new UnitsPage.Row(unit, depth, 0, hits.contains(unit.id())));
        children(Optional.of(unit.id())).forEach(child -> addShown(rows, child, depth + 1, hits, shown));
    }
}
