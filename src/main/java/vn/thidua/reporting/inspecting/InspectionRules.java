package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.Refusal;

/** When an inspection goes on. */
public final class InspectionRules {

    /** The most figures of one unit that a team can look at. */
    public static final int LARGEST_SAMPLE = 50;

    private InspectionRules() {}

    /** Returns why the plan cannot stand so. */
    public static Optional<Refusal> whyNotPlan(InspectionPlan plan) {
        LocalDate from = plan.from();
        LocalDate to = plan.to();
        if (plan.title().isBlank() || plan.subject().isBlank()) {
            return because(InspectionRefusal.NO_WORDS);
        }
        if (from == null || to == null || to.isBefore(from)) {
            return because(InspectionRefusal.NO_DAYS);
        }
        if (plan.periods().isEmpty()) {
            return because(InspectionRefusal.NO_PERIODS);
        }
        if (plan.visits().isEmpty()) {
            return because(InspectionRefusal.NO_UNITS);
        }
        if (plan.visits().values().stream().anyMatch(day -> day.isBefore(from) || day.isAfter(to))) {
            return because(InspectionRefusal.DAY_OUTSIDE);
        }
        return plan.team().isEmpty() ? because(InspectionRefusal.NO_TEAM) : Optional.empty();
    }

    /** Returns why something cannot be done that belongs to one of the states. */
    public static Optional<Refusal> whyNot(Inspection inspection, Inspection.State... wanted) {
        if (inspection.calledOff() != null) {
            return because(InspectionRefusal.CALLED_OFF);
        }
        return Arrays.asList(wanted).contains(inspection.state())
                ? Optional.empty()
                : because(InspectionRefusal.NOT_NOW);
    }

    /** Returns why no such sample can be drawn. */
    public static Optional<Refusal> whyNotDraw(Inspection inspection, int size) {
        if (inspection.checked() > 0 && inspection.calledOff() == null) {
            return because(InspectionRefusal.NOT_NOW);
        }
        return size < 1 || size > LARGEST_SAMPLE
                ? Optional.of(InspectionRefusal.NO_SIZE.because(LARGEST_SAMPLE))
                : whyNot(inspection, Inspection.State.PLANNED, Inspection.State.ANNOUNCED);
    }

    /** Returns why the visits cannot be over. */
    public static Optional<Refusal> whyNotHold(Inspection inspection, LocalDate today) {
        return whyNot(inspection, Inspection.State.ANNOUNCED)
                .or(() -> today.isBefore(inspection.from()) ? because(InspectionRefusal.NOT_BEGUN) : Optional.empty());
    }

    /** Returns why it cannot be concluded. */
    public static Optional<Refusal> whyNotConclude(Inspection inspection) {
        return whyNot(inspection, Inspection.State.HELD)
                .or(() -> inspection.checked() < inspection.sampled()
                        ? Optional.of(
                                InspectionRefusal.NOT_CHECKED.because(inspection.sampled() - inspection.checked()))
                        : Optional.empty());
    }

    /** Returns why it cannot be called off: what is concluded stands. */
    public static Optional<Refusal> whyNotCallOff(Inspection inspection, String reason) {
        return whyNot(inspection, Inspection.State.PLANNED, Inspection.State.ANNOUNCED, Inspection.State.HELD)
                .or(() -> reason.isBlank() ? because(InspectionRefusal.NO_WHY) : Optional.empty());
    }

    /** Returns why the unit cannot change its self-check: it was handed in, or nothing is asked. */
    public static Optional<Refusal> whyNotSelfCheck(Inspection inspection, Visit visit) {
        return whyNot(inspection, Inspection.State.ANNOUNCED)
                .or(() -> visit.answeredAt() == null && !inspection.questions().isEmpty()
                        ? Optional.empty()
                        : because(InspectionRefusal.NOT_NOW));
    }

    /** Returns why a self-check cannot be opened again: it is open, or the visits are over, whose minutes stand. */
    public static Optional<Refusal> whyNotReopen(Inspection inspection, Visit visit, String why) {
        return whyNot(inspection, Inspection.State.ANNOUNCED)
                .or(() -> visit.answeredAt() == null ? because(InspectionRefusal.NOT_HANDED_IN) : Optional.empty())
                .or(() -> why.isBlank() ? because(InspectionRefusal.NO_WHY) : Optional.empty());
    }

    /** Returns why a file that goes with a self-check cannot be taken away: it went with what was handed in. */
    public static Optional<Refusal> whyNotTakeAway(Visit visit, Instant addedAt) {
        return visit.handedIn(addedAt) ? because(InspectionRefusal.FILE_HANDED_IN) : Optional.empty();
    }

    /** Returns why a self-check cannot be handed in so: every question has a yes, a no or words. */
    public static Optional<Refusal> whyNotHandIn(Inspection inspection, Map<UUID, SelfAnswer> answers) {
        return inspection.questions().stream()
                        .map(question -> answers.getOrDefault(question.id(), SelfAnswer.NONE))
                        .anyMatch(answer -> answer.says() == SelfAnswer.Says.NOT_SAID
                                && answer.word().isBlank())
                ? because(InspectionRefusal.NOT_ANSWERED)
                : Optional.empty();
    }

    /** Returns why nothing can be written down of what was found. */
    public static Optional<Refusal> whyNotCheck(Inspection inspection) {
        return whyNot(inspection, Inspection.State.ANNOUNCED, Inspection.State.HELD);
    }

    /** Returns why what was found cannot take the place of what was reported. */
    public static Optional<Refusal> whyNotCorrect(Inspection inspection, Sampled sampled) {
        if (inspection.calledOff() != null) {
            return because(InspectionRefusal.CALLED_OFF);
        }
        return sampled.differs() && sampled.correctedAt() == null
                ? Optional.empty()
                : because(InspectionRefusal.NOTHING_TO_CORRECT);
    }

    /** Returns why a recommendation cannot be made so. */
    public static Optional<Refusal> whyNotRecommend(String text, @Nullable LocalDate dueOn, LocalDate today) {
        return text.isBlank() || dueOn == null || dueOn.isBefore(today)
                ? because(InspectionRefusal.NO_RECOMMENDATION)
                : Optional.empty();
    }

    /** Returns why a recommendation does not go on so. */
    public static Optional<Refusal> whyNot(
            Inspection inspection, Recommendation recommendation, Recommendation.State wanted) {
        if (inspection.calledOff() != null) {
            return because(InspectionRefusal.CALLED_OFF);
        }
        return recommendation.state() == wanted ? Optional.empty() : because(InspectionRefusal.NOT_NOW);
    }

    private static Optional<Refusal> because(InspectionRefusal refusal) {
        return Optional.of(refusal.because());
    }
}
