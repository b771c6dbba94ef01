package vn.thidua.organization.reorganisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import vn.thidua.organization.Unit;
import vn.thidua.shared.Refusal;

/** What may not be done with a reorganisation; pure. */
final class ReorganisationRules {

    private ReorganisationRules() {}

    /** Returns everything that keeps it from being decided, in the order of its form; of the units only when the day is known. */
    static List<Refusal> whyNotDecide(Reorganisation act, Ground ground, Outcome outcome) {
        List<Refusal> reasons = new ArrayList<>();
        if (act.state() == ReorganisationState.TAKEN_BACK) {
            reasons.add(ReorganisationRefusal.NOT_A_DRAFT.because(act.head().title()));
        }
        if (!act.head().basis().complete()) {
            reasons.add(ReorganisationRefusal.BASIS_MISSING.because());
        }
        if (act.head().effectiveOn() == null) {
            reasons.add(ReorganisationRefusal.DAY_MISSING.because());
        }
        if (act.steps().isEmpty()) {
            reasons.add(ReorganisationRefusal.NO_STEP.because());
        }
        act.acts().forEach(step -> whyNotStep(step).ifPresent(reasons::add));
        if (act.head().effectiveOn() != null) {
            reasons.addAll(new StepFaults(act.acts(), ground, outcome).all());
        }
        return reasons;
    }

    /** Returns why a step can never be, whatever the day. */
    static Optional<Refusal> whyNotStep(Step step) {
        return switch (step) {
            case Step.Merge merge
            when new HashSet<>(merge.units()).size() + (merge.into().begun() == null ? 1 : 0) < 2 ->
                Optional.of(ReorganisationRefusal.TOO_FEW_TO_MERGE.because());
            case Step.Split split
            when split.parts().stream().map(Part::id).distinct().count() < 2 ->
                Optional.of(ReorganisationRefusal.TOO_FEW_PARTS.because());
            case Step.AbolishLevel level
            when level.fates().isEmpty() -> Optional.of(ReorganisationRefusal.LEVEL_EMPTY.because());
            case Step.Rename rename -> whyNotName(rename.name(), rename.shortName());
            default ->
                step.parts().stream()
                        .flatMap(part -> part.beginning().stream())
                        .flatMap(unit -> whyNotName(unit.name(), unit.shortName()).stream())
                        .findFirst();
        };
    }

    private static Optional<Refusal> whyNotName(String name, String shortName) {
        if (name.isBlank()) {
            return Optional.of(ReorganisationRefusal.NAME_MISSING.because());
        }
        return name.strip().length() > Unit.LONGEST_NAME || shortName.strip().length() > Unit.LONGEST_SHORT_NAME
                ? Optional.of(ReorganisationRefusal.NAME_TOO_LONG.because(Unit.LONGEST_NAME, Unit.LONGEST_SHORT_NAME))
                : Optional.empty();
    }

    /** Returns why it can no longer be written. */
    static Optional<Refusal> whyNotWrite(Reorganisation act) {
        return act.state() == ReorganisationState.DRAFT
                ? Optional.empty()
                : Optional.of(
                        ReorganisationRefusal.NOT_A_DRAFT.because(act.head().title()));
    }

    /**
     * Returns why it cannot be given up.
     *
     * @param builtOn whether another act changes units that this one began or changed
     */
    static Optional<Refusal> whyNotTakeBack(Reorganisation act, LocalDate today, boolean builtOn) {
        LocalDate day = act.head().effectiveOn();
        if (act.state() == ReorganisationState.DRAFT || day == null) {
            return Optional.empty();
        }
        if (!today.isBefore(day)) {
            return Optional.of(ReorganisationRefusal.IN_FORCE.because());
        }
        return builtOn ? Optional.of(ReorganisationRefusal.BUILT_ON.because()) : Optional.empty();
    }
}
