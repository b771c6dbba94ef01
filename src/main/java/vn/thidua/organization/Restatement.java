package vn.thidua.organization;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * What was written for units of any day, by the units of one day. A unit that others came of cannot be divided: nobody has said which part of a figure is whose. It keeps its own
 * line.
 *
 * @param whole units that stand in one other's place now, with that one; those that are there themselves left out
 * @param divided units that several stand for now, with these
 */
public record Restatement(Map<UnitId, UnitId> whole, Map<UnitId, List<UnitId>> divided) {

    /** Everything stays as it was written. */
    public static final Restatement AS_WRITTEN = new Restatement(Map.of(), Map.of());

    static Restatement of(Map<UnitId, List<UnitId>> successors) {
        Map<UnitId, UnitId> whole = new LinkedHashMap<>();
        Map<UnitId, List<UnitId>> divided = new LinkedHashMap<>();
        successors.forEach((unit, to) -> {
            if (to.size() > 1) {
                divided.put(unit, to);
            } else if (!to.equals(List.of(unit))) {
                whole.put(unit, to.getFirst());
            }
        });
        return new Restatement(whole, divided);
    }

    /** Returns the line on which the unit stands: its own, or that of the one unit in its place. */
    public UnitId of(UnitId unit) {
        return Optional.ofNullable(whole.get(unit)).orElse(unit);
    }

    /** Returns the lines on which the units stand, each once. */
    public Set<UnitId> of(Collection<UnitId> units) {
        Set<UnitId> lines = new LinkedHashSet<>();
        units.forEach(unit -> lines.add(of(unit)));
        return lines;
    }

    /** Returns figures by line, those of one line added up. */
    public <V> Map<UnitId, V> sums(Map<UnitId, V> figures, BinaryOperator<V> add) {
        Map<UnitId, V> sums = new LinkedHashMap<>();
        figures.forEach((unit, figure) -> sums.merge(of(unit), figure, add));
        return sums;
    }

    /** Tells whether anything stands on another line than it was written for, or cannot. */
    public boolean any() {
        return !whole.isEmpty() || !divided.isEmpty();
    }
}
