package vn.thidua.programme.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.programme.TaskId;
import vn.thidua.shared.Refusal;

/** What may be done to a task, and when. */
public final class TaskRules {

    /** All of it. */
    public static final int WHOLE = 100;

    private TaskRules() {}

    /** Returns why no task can be given or changed in a campaign. */
    public static Optional<Refusal> whyNotGive(boolean running) {
        return running ? Optional.empty() : Optional.of(TaskRefusal.CAMPAIGN_CLOSED.because());
    }

    /** Returns why a unit cannot tell how far a task is. */
    public static Optional<Refusal> whyNotReport(Task task, boolean running) {
        return whyNotGive(running)
                .or(() -> task.state().open() || task.state() == TaskState.DONE
                        ? Optional.empty()
                        : Optional.of(TaskRefusal.NOT_NOW.because()));
    }

    /** Returns why what a unit tells cannot be taken. */
    public static Optional<Refusal> whyNotSay(String text, @Nullable Integer percent) {
        if (text.isBlank()) {
            return Optional.of(TaskRefusal.NO_WORDS.because());
        }
        return percent == null || percent >= 0 && percent <= WHOLE
                ? Optional.empty()
                : Optional.of(TaskRefusal.NO_PERCENT.because());
    }

    /** Returns why nobody can say whether a task is done: no unit calls it done. */
    public static Optional<Refusal> whyNotJudge(Task task, boolean running) {
        return whyNotGive(running)
                .or(() ->
                        task.state() == TaskState.DONE ? Optional.empty() : Optional.of(TaskRefusal.NOT_NOW.because()));
    }

    /** Returns why a task cannot be worded anew or cancelled. */
    public static Optional<Refusal> whyNotChange(Task task, boolean running) {
        return whyNotGive(running)
                .or(() -> task.state().over() ? Optional.of(TaskRefusal.NOT_NOW.because()) : Optional.empty());
    }

    /** Returns why it cannot be done without a word. */
    public static Optional<Refusal> whyNotWithout(String reason) {
        return reason.isBlank() ? Optional.of(TaskRefusal.REASON_MISSING.because()) : Optional.empty();
    }

    /** Returns why a row of a table cannot change a task: it was read as another one, before somebody gave this. */
    static Optional<Refusal> whyNotMean(Task task, TaskId meant) {
        return task.id().equals(meant) ? Optional.empty() : Optional.of(TaskRefusal.CHANGED_MEANWHILE.because());
    }

    /** Returns why it cannot be done on the ground of what was seen. */
    public static Optional<Refusal> whyNotAsSeen(Task task, long version) {
        return task.version() == version ? Optional.empty() : Optional.of(TaskRefusal.CHANGED_MEANWHILE.because());
    }
}
