package vn.thidua.organization.reorganisation;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;

/**
 * What steps make of the units of a day; pure. What belonged to a unit that ends belongs to its heir, or for an abolished level (and where the heir lies below it) to what was above it.
 *
 * @param ended units that end, with what stands in their place
 * @param begun units that begin
 * @param renamed units that are called otherwise
 * @param moved units that belong elsewhere, because a step says so or because what they belonged to ends
 * @param after all units after the steps
 */
@NamedInterface("desk")
public record Outcome(
        Map<UnitId, Fate> ended,
        Map<UnitId, Unit> begun,
        Map<UnitId, Unit> renamed,
        Map<UnitId, Unit> moved,
        Map<UnitId, Unit> after) {

    /** Returns what the steps make of the units; what makes no sense in a draft is passed over, the rules speak of it. */
    static Outcome of(List<Step> steps, Map<UnitId, Unit> before) {
        return new Making(steps, before).outcome();
    }

    private static final class Making {

        private final List<Step> steps;
        private final Map<UnitId, Unit> before;
        private final Map<UnitId, Fate> ended = new LinkedHashMap<>();
        private final Set<UnitId> levels = new HashSet<>();
        private final Map<UnitId, Unit> wanted = new LinkedHashMap<>();
        private final Set<UnitId> begun = new HashSet<>();

        Making(List<Step> steps, Map<UnitId, Unit> before) {
            this.steps = steps;
            this.before = before;
        }

        Outcome outcome() {
            for (Step step : steps) {
                step.fates().stream()
                        .filter(fate -> before.containsKey(fate.unit()))
                        .forEach(fate -> ended.putIfAbsent(fate.unit(), fate));
                if (step instanceof Step.AbolishLevel) {
                    levels.addAll(step.units());
                }
            }
            before.values().stream()
                    .filter(unit -> !ended.containsKey(unit.id()))
                    .forEach(unit -> wanted.put(unit.id(), unit));
            steps.forEach(this::write);
            return sorted();
        }

        private void write(Step step) {
            switch (step) {
                case Step.Rename rename ->
                    wanted.computeIfPresent(
                            rename.unit(),
                            (id, unit) -> changed(
                                    unit,
                                    rename.name().strip(),
                                    rename.shortName().strip(),
                                    unit.parent()));
                case Step.Move move ->
                    wanted.computeIfPresent(
                            move.unit(),
                            (id, unit) ->
                                    changed(unit, unit.name(), unit.shortName(), Optional.ofNullable(move.parent())));
                default ->
                    step.parts()
                            .forEach(part -> part.beginning()
                                    .filter(unit -> !before.containsKey(part.id()) && begun.add(part.id()))
                                    .ifPresent(unit -> wanted.put(part.id(), begin(part.id(), unit))));
            }
        }

        private Outcome sorted() {
            Map<UnitId, Unit> after = new LinkedHashMap<>();
            wanted.forEach((id, unit) ->
                    after.put(id, changed(unit, unit.name(), unit.shortName(), home(unit.parent(), id))));
            Map<UnitId, Unit> beginning = new LinkedHashMap<>();
            Map<UnitId, Unit> renamed = new LinkedHashMap<>();
            Map<UnitId, Unit> moved = new LinkedHashMap<>();
            after.forEach((id, unit) -> {
                Unit was = before.get(id);
                if (was == null) {
                    beginning.put(id, unit);
                    return;
                }
                if (!was.name().equals(unit.name()) || !was.shortName().equals(unit.shortName())) {
                    renamed.put(id, unit);
                }
                if (!was.parent().equals(unit.parent())) {
                    moved.put(id, unit);
                }
            });
            return new Outcome(ended, beginning, renamed, moved, after);
        }

        /** Returns what takes the place of a parent that ends, the parent itself where it stays. */
        private Optional<UnitId> home(Optional<UnitId> parent, UnitId child) {
            Set<UnitId> seen = new HashSet<>();
            Optional<UnitId> at = parent;
            while (at.isPresent() && ended.containsKey(at.get()) && seen.add(at.get())) {
                UnitId gone = at.get();
                Optional<UnitId> heir = levels.contains(gone)
                        ? Optional.empty()
                        : Objects.requireNonNull(ended.get(gone))
                                .heir()
                                .filter(to -> wanted.containsKey(to) && !within(child, to));
                if (heir.isPresent()) {
                    return heir;
                }
                at = Objects.requireNonNull(before.get(gone)).parent();
            }
            return at.filter(unit -> !ended.containsKey(unit));
        }

        /** Tells whether a unit is the other or lies below it. */
        private boolean within(UnitId other, UnitId unit) {
            Set<UnitId> seen = new HashSet<>();
            Optional<UnitId> at = Optional.of(unit);
            while (at.isPresent() && seen.add(at.get())) {
                if (at.get().equals(other)) {
                    return true;
                }
                Unit here = find(at.get());
                at = here == null ? Optional.empty() : here.parent();
            }
            return false;
        }

        private @Nullable Unit find(UnitId id) {
            Unit unit = wanted.get(id);
            return unit == null ? before.get(id) : unit;
        }

        private static Unit begin(UnitId id, Part.NewUnit unit) {
            return new Unit(
                    id,
                    unit.kind(),
                    unit.name().strip(),
                    unit.shortName().isBlank()
                            ? unit.name().strip()
                            : unit.shortName().strip(),
                    Optional.ofNullable(unit.parent()),
                    0);
        }

        private static Unit changed(Unit unit, String name, String shortName, Optional<UnitId> parent) {
            return new Unit(unit.id(), unit.kind(), name, shortName, parent, unit.version());
        }
    }

    /** Returns the units of which something is different afterwards, those that begin left out. */
    Set<UnitId> touched() {
        Set<UnitId> touched = new HashSet<>(ended.keySet());

        touched.addAll(renamed.keySet());
        touched.addAll(moved.keySet());
        return touched;
    }
}
