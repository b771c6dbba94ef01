package vn.thidua.organization.reorganisation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;

/** Finds what is wrong with steps, given the units of their day; pure. */
final class StepFaults {

    private final List<Step> steps;
    private final Ground ground;
    private final Outcome outcome;
    private final List<Refusal> faults = new ArrayList<>();

    StepFaults(List<Step> steps, Ground ground, Outcome outcome) {
        this.steps = steps;
        this.ground = ground;
        this.outcome = outcome;
    }

    /** Returns everything that is wrong, each thing once. */
    List<Refusal> all() {
        unitsAreThereOnce();
        steps.forEach(this::successorsStay);
        steps.forEach(this::levelIsComplete);
        steps.forEach(this::parentsAreThere);
        parentsStay();
        kindsExist();
        nothingElseChangesThem();
        if (faults.isEmpty()) {
            nobodyIsBelowItself();
            namesDiffer();
        }
        return faults.stream().distinct().toList();
    }

    private void unitsAreThereOnce() {
        Set<UnitId> seen = new HashSet<>();
        for (Step step : steps) {
            for (UnitId unit : step.units()) {
                if (!ground.units().containsKey(unit)) {
                    add(ReorganisationRefusal.UNIT_NOT_THERE, ground.name(unit));
                } else if (!seen.add(unit)) {
                    add(ReorganisationRefusal.UNIT_TWICE, ground.name(unit));
                }
            }
            for (Part part : step.parts()) {
                if (part.begun() != null && (ground.units().containsKey(part.id()) || !seen.add(part.id()))) {
                    add(ReorganisationRefusal.UNIT_TWICE, part.begun().name());
                }
            }
        }
    }

    private void successorsStay(Step step) {
        for (Fate fate : step.fates()) {
            for (UnitId to : fate.successors()) {
                if (to.equals(fate.unit())
                        || (step instanceof Step.Merge && step.units().contains(to))) {
                    add(ReorganisationRefusal.INTO_ITSELF, ground.name(to));
                } else if (!outcome.after().containsKey(to)) {
                    add(ReorganisationRefusal.HEIR_GONE, ground.name(fate.unit()), ground.name(to));
                }
            }
        }
    }

    private void levelIsComplete(Step step) {
        if (!(step instanceof Step.AbolishLevel level)) {
            return;
        }
        Set<UnitId> settled = new HashSet<>();
        steps.forEach(other -> other.fates().stream()
                .filter(fate -> fate.heir().isPresent())
                .forEach(fate -> settled.add(fate.unit())));
        ground.units().values().stream()
                .filter(unit -> unit.kind().equals(level.kind()) && !settled.contains(unit.id()))
                .forEach(unit -> add(ReorganisationRefusal.HEIR_MISSING, unit.name()));
    }

    private void parentsAreThere(Step step) {
        if (step instanceof Step.Move move
                && move.parent() != null
                && !outcome.after().containsKey(move.parent())) {
            add(ReorganisationRefusal.PARENT_GONE, ground.name(move.unit()), ground.name(move.parent()));
        }
        for (Part part : step.parts()) {
            UnitId parent = part.beginning().map(Part.NewUnit::parent).orElse(null);
            if (parent != null
                    && !ground.units().containsKey(parent)
                    && !outcome.begun().containsKey(parent)) {
                add(
                        ReorganisationRefusal.PARENT_GONE,
                        part.beginning().orElseThrow().name(),
                        ground.name(parent));
            }
        }
    }

    private void parentsStay() {
        Stream.concat(outcome.begun().values().stream(), outcome.moved().values().stream())
                .filter(unit -> unit.parent().filter(ground.ending()::contains).isPresent())
                .forEach(unit -> add(
                        ReorganisationRefusal.PARENT_GONE,
                        unit.name(),
                        ground.name(unit.parent().orElse(null))));
    }

    private void kindsExist() {
        outcome.begun().values().stream()
                .filter(unit -> !ground.kinds().contains(unit.kind()))
                .forEach(unit -> add(ReorganisationRefusal.KIND_NOT_THERE, unit.name()));
    }

    private void nothingElseChangesThem() {
        Set<UnitId> held = new HashSet<>(ground.changed());
        held.addAll(ground.needed());
        outcome.ended().keySet().stream()
                .filter(held::contains)
                .forEach(unit -> add(ReorganisationRefusal.CHANGED_LATER, ground.name(unit)));
        outcome.touched().stream()
                .filter(unit -> !outcome.ended().containsKey(unit))
                .filter(ground.changed()::contains)
                .forEach(unit -> add(ReorganisationRefusal.CHANGED_LATER, ground.name(unit)));
    }

    private void nobodyIsBelowItself() {
        Set<UnitId> safe = new HashSet<>();
        for (Unit start : outcome.after().values()) {
            Set<UnitId> path = new HashSet<>();
            @Nullable UnitId at = start.id();
            while (at != null && !safe.contains(at)) {
                if (!path.add(at)) {
                    add(
                            ReorganisationRefusal.CIRCLE,
                            Objects.requireNonNull(outcome.after().get(at)).name());
                    break;
                }
                Unit unit = outcome.after().get(at);
                at = unit == null ? null : unit.parent().orElse(null);
            }
            safe.addAll(path);
        }
    }

    /** A name must differ where a step made it or brought it there; what only followed its parent keeps its name and may be called like its new sibling. */
    private void namesDiffer() {
        Set<UnitId> made = new HashSet<>(outcome.begun().keySet());
        made.addAll(outcome.renamed().keySet());
        steps.stream().filter(Step.Move.class::isInstance).forEach(step -> made.addAll(step.units()));
        record Spot(Optional<UnitId> parent, String name) {}
        Map<Spot, List<Unit>> spots = new HashMap<>();
        outcome.after()
                .values()
                .forEach(unit -> spots.computeIfAbsent(
                                new Spot(unit.parent(), unit.name().strip().toLowerCase(Vietnamese.LOCALE)),
                                spot -> new ArrayList<>())
                        .add(unit));
        spots.values().stream()
                .filter(same -> same.size() > 1 && same.stream().anyMatch(unit -> made.contains(unit.id())))
                .forEach(same ->
                        add(ReorganisationRefusal.NAME_TAKEN, same.getFirst().name()));
    }

    private void add(ReorganisationRefusal code, Object... facts) {
        faults.add(code.because(facts));
    }
}
