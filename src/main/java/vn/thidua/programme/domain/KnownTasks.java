package vn.thidua.programme.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.TaskId;
import vn.thidua.shared.Vietnamese;

/** The tasks of a campaign as rows of a table name them: by code, or by lead, wording and printed day. */
public final class KnownTasks {

    private final KnownRows<Task> rows;

    /** Makes it of all tasks of a campaign. */
    public KnownTasks(List<Task> tasks) {
        rows = new KnownRows<>(
                tasks,
                Task::id,
                Task::code,
                task -> task.state() != TaskState.CANCELLED,
                task -> Key.of(task.title(), task.lead(), task.due()));
    }

    /** What two rows share that mean one task. */
    public record Key(String title, UnitId lead, LocalDate day) {

        /** Returns the key of a wording. */
        public static Key of(TaskDesk.Wording wording) {
            return of(wording.title(), wording.lead(), wording.due());
        }

        static Key of(String title, UnitId lead, TaskDue due) {
            return new Key(Vietnamese.bare(title), lead, due.day());
        }
    }

    /** Returns the task of an id. */
    public Optional<Task> of(TaskId id) {
        return rows.of(id);
    }

    /** Returns the task of a code. */
    public Optional<Task> coded(String code) {
        return rows.coded(code);
    }

    /** Returns the task that reads like this. */
    public Optional<Task> like(TaskDesk.Wording wording) {
        return rows.like(Key.of(wording));
    }
}
