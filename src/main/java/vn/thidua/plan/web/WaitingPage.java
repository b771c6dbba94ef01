package vn.thidua.plan.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.domain.PlanDocument;
import vn.thidua.plan.domain.PlanState;

/** A plan that is being read, could not be read, or was given up. */
public record WaitingPage(PlanDocument plan) {

    /** Tells whether the program is still at work. */
    public boolean working() {
        return plan.state().waiting();
    }

    /** Tells whether it could not be read. */
    public boolean failed() {
        return plan.state() == PlanState.FAILED;
    }

    /** Returns how much is read, 0 to 100; 0 while unknown. */
    public int percent() {
        PlanDocument.Progress progress = plan.progress();
        return progress.pages() == 0 ? 0 : Math.max(0, progress.page() - 1) * 100 / progress.pages();
    }

    /** Returns the key of the sentence that says why it failed, null when it did not. */
    public @Nullable String failureKey() {
        PlanDocument.Failure failure = plan.failure();
        return failure == null ? null : failure.key();
    }

    /** Returns the facts of that sentence. */
    public Object[] failureArguments() {
        PlanDocument.Failure failure = plan.failure();
        return failure == null ? List.of().toArray() : failure.arguments().toArray();
    }
}
