package vn.thidua.programme.domain;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.programme.TaskId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes tasks and what happens to them. */
@Repository
class TaskRows {

    private final JdbcClient jdbc;

    TaskRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Gives a task; false where it was given before. */
    boolean insert(Task task, @Nullable UUID assignment, int piece) {
        boolean fresh = jdbc.sql("""
                                insert into task (id, campaign_id, content_id, assignment_id, piece, title, lead_id, due_on, due_before, last_day, state)
                                values (:id, :campaign, :content, :assignment, :piece, :title, :lead, :dueOn, :before, :lastDay, 'NOT_BEGUN')
                                on conflict do nothing
                                """)
                        .param("id", task.id().value())
                        .param("campaign", task.campaign().value())
                        .param("content", task.content())
                        .param("assignment", assignment)
                        .param("piece", piece)
                        .param("title", task.title())
                        .param("lead", task.lead().value())
                        .param("dueOn", task.due().day())
                        .param("before", task.due().before())
                        .param("lastDay", task.due().lastDay())
                        .update()
                > 0;
        if (fresh) {
            partners(task.id(), task.partners());
        }
        return fresh;
    }

    /** Words a task anew. */
    void change(Task task) {
        jdbc.sql("""
                        update task set content_id = :content, title = :title, lead_id = :lead, due_on = :dueOn, due_before = :before, last_day = :lastDay,
                            version = version + 1
                        where id = :id
                        """)
                .param("id", task.id().value())
                .param("content", task.content())
                .param("title", task.title())
                .param("lead", task.lead().value())
                .param("dueOn", task.due().day())
                .param("before", task.due().before())
                .param("lastDay", task.due().lastDay())
                .update();
        jdbc.sql("delete from task_partner where task_id = :id")
                .param("id", task.id().value())
                .update();
        partners(task.id(), task.partners());
    }

    /** Moves a task to a state; what was said of its progress before stays where nothing new is said. */
    void move(TaskId id, TaskState state, @Nullable Integer percent, @Nullable Instant doneAt) {
        jdbc.sql("""
                        update task set state = :state, percent = coalesce(:percent, percent), done_at = :doneAt, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .param("state", state.name())
                .param("percent", percent, Types.INTEGER)
                .param("doneAt", doneAt == null ? null : Moments.stored(doneAt), Types.TIMESTAMP_WITH_TIMEZONE)
                .update();
    }

    /** Writes down what happened; false where it was written down before. */
    boolean say(UUID entry, TaskEntry.Kind kind, Task task, Said said, By by, Instant now) {
        return jdbc.sql("""
                                insert into task_entry (id, task_id, number, kind, text, percent, title, lead_id, due_on, due_before, late, at, by_id, by_name, by_unit)
                                values (:id, :task, (select coalesce(max(number), 0) + 1 from task_entry where task_id = :task), :kind, :text, :percent, :title,
                                    :lead, :dueOn, :before, :late, :at, :by, :byName, :byUnit)
                                on conflict (id) do nothing
                                """)
                        .param("id", entry)
                        .param("task", task.id().value())
                        .param("kind", kind.name())
                        .param("text", said.text().strip())
                        .param("percent", said.percent(), Types.INTEGER)
                        .param("title", task.title())
                        .param("lead", task.lead().value())
                        .param("dueOn", task.due().day())
                        .param("before", task.due().before())
                        .param("late", said.late())
                        .param("at", Moments.stored(now))
                        .param("by", by.account())
                        .param("byName", by.name())
                        .param("byUnit", by.unit())
                        .update()
                > 0;
    }

    /**
     * What is said when something happens.
     *
     * @param percent how far the task is, or null
     * @param late whether it is called done after its last day
     */
    record Said(String text, @Nullable Integer percent, boolean late) {

        static Said only(String text) {
            return new Said(text, null, false);
        }
    }

    /** Keeps others from changing a task until the transaction ends. */
    void lock(TaskId id) {
        jdbc.sql("select 1 from task where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /** Keeps other tables out of a campaign until the transaction ends, so that one that is sent twice at once is taken once. */
    void alone(CampaignId campaign) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('task-table:' || :campaign, 0))")
                .param("campaign", campaign.toString())
                .query((row, n) -> "")
                .list();
    }

    /** Notes that units are reminded of tasks today; returns those of which they were not yet. */
    List<TaskId> remind(Collection<TaskId> tasks, LocalDate day, By by) {
        return jdbc.sql("""
                        insert into task_reminder (task_id, day, by_name) select id, :day, :by from unnest(cast(:tasks as uuid[])) id
                        on conflict do nothing returning task_id
                        """)
                .param("tasks", tasks.stream().map(TaskId::value).toArray(UUID[]::new))
                .param("day", day)
                .param("by", by.name())
                .query((row, n) -> new TaskId(row.getObject(1, UUID.class)))
                .list();
    }

    private void partners(TaskId id, List<UnitId> partners) {
        jdbc.sql(
                        "insert into task_partner (task_id, unit_id) select :id, unit from unnest(cast(:units as uuid[])) unit")
                .param("id", id.value())
                .param(
                        "units",
                        partners.stream()
                                .map(UnitId::value)
                                .collect(Collectors.toSet())
                                .toArray(UUID[]::new))
                .update();
    }
}
