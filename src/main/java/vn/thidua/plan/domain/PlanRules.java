package vn.thidua.plan.domain;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Refusal;

/** What may be done with a plan, and why not. */
public final class PlanRules {

    private PlanRules() {}

    /** Tells why nobody may decide on items or warnings. */
    public static Optional<Refusal> whyNotReview(PlanState state) {
        return switch (state) {
            case READ -> Optional.empty();
            case UPLOADED, READING -> Optional.of(PlanRefusal.NOT_READ_YET.because());
            case FAILED -> Optional.of(PlanRefusal.NOT_READABLE.because());
            case APPROVED -> Optional.of(PlanRefusal.ALREADY_APPROVED.because());
            case SUPERSEDED -> Optional.of(PlanRefusal.REPLACED.because());
            case WITHDRAWN -> Optional.of(PlanRefusal.GIVEN_UP.because());
        };
    }

    /**
     * Tells why a plan may not be approved: each item has to be decided, each serious warning settled, and it must be the newest version.
     *
     * @param twice labels of kept items of which a plan can have only one
     */
    public static Optional<Refusal> whyNotApprove(PlanDocument plan, ReviewProgress progress, List<String> twice) {
        Optional<Refusal> closed = whyNotReview(plan.state());
        if (closed.isPresent()) {
            return closed;
        }
        if (plan.latest() > plan.number()) {
            return Optional.of(PlanRefusal.NEWER_VERSION.because(plan.latest()));
        }
        if (progress.open() > 0) {
            return Optional.of(PlanRefusal.ITEMS_OPEN.because(progress.open()));
        }
        if (progress.openWarnings() > 0) {
            return Optional.of(PlanRefusal.WARNINGS_OPEN.because(progress.openWarnings()));
        }
        if (progress.kept() == 0) {
            return Optional.of(PlanRefusal.NOTHING_KEPT.because());
        }
        return twice.isEmpty() ? Optional.empty() : Optional.of(PlanRefusal.TWICE.because(String.join(", ", twice)));
    }

    /** Tells why no revision of this version may be uploaded. */
    public static Optional<Refusal> whyNotRevise(PlanDocument plan) {
        return switch (plan.state()) {
            case UPLOADED, READING -> Optional.of(PlanRefusal.NOT_READ_YET.because());
            case SUPERSEDED -> Optional.of(PlanRefusal.REPLACED.because());
            case WITHDRAWN -> Optional.of(PlanRefusal.GIVEN_UP.because());
            case FAILED -> Optional.of(PlanRefusal.NOT_READABLE.because());
            case READ, APPROVED ->
                plan.latest() > plan.number()
                        ? Optional.of(PlanRefusal.NEWER_VERSION.because(plan.latest()))
                        : Optional.empty();
        };
    }

    /** Tells why a plan may not be given up. */
    public static Optional<Refusal> whyNotWithdraw(PlanState state) {
        return switch (state) {
            case READ, FAILED -> Optional.empty();
            case UPLOADED, READING -> Optional.of(PlanRefusal.NOT_READ_YET.because());
            case APPROVED -> Optional.of(PlanRefusal.ALREADY_APPROVED.because());
            case SUPERSEDED -> Optional.of(PlanRefusal.REPLACED.because());
            case WITHDRAWN -> Optional.of(PlanRefusal.GIVEN_UP.because());
        };
    }

    /** Tells why there is no reading to stop. */
    public static Optional<Refusal> whyNotStop(PlanState state) {
        return state.waiting() ? Optional.empty() : Optional.of(PlanRefusal.NOT_READING.because());
    }

    /** Tells why a plan is not read once more. */
    public static Optional<Refusal> whyNotReadAgain(PlanState state) {
        return state == PlanState.FAILED ? Optional.empty() : Optional.of(PlanRefusal.NOT_FAILED.because());
    }
}
