package vn.thidua.plan.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.plan.PlanId;
import vn.thidua.plan.PlanRead;
import vn.thidua.plan.PlanReadingFailed;
import vn.thidua.plan.intake.IntakeRefusal;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/**
 * The queue of plans to be read. A plan belongs to a running program as long as that program gives signs of life; a program that died is
 * replaced by whichever looks next.
 */
@Service
@Transactional
class ReadingDesk {

    static final PlanDocument.Failure STOPPED =
            new PlanDocument.Failure(IntakeRefusal.CANCELLED.messageKey(), List.of());
    private static final PlanDocument.Failure BROUGHT_DOWN =
            new PlanDocument.Failure("plan.failure.broughtDown", List.of());
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final PlanRows rows;
    private final ReadingRows readings;
    private final PlanSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReadingDesk(
            JdbcClient jdbc,
            PlanRows rows,
            ReadingRows readings,
            PlanSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.readings = readings;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A plan to be read.
     *
     * @param reader who reads it
     */
    record Task(PlanId plan, UUID reader, String fileName, byte[] bytes) {}

    /** Takes the next plan that waits or whose reader died; empty when there is none. */
    Optional<Task> claim(UUID reader) {
        Instant now = Instant.now(clock);
        Optional<Task> task = jdbc.sql("""
                        update plan_document d set state = 'READING', reader = :reader, beat_at = :now, attempts = attempts + 1
                        from plan_file f
                        where f.sha256 = d.file_sha256 and d.id = (
                            select id from plan_document
                            where state = 'UPLOADED' or state = 'READING' and beat_at < :dead
                            order by uploaded_at limit 1 for update skip locked)
                        returning d.id, d.file_name, d.attempts, f.bytes
                        """)
                .param("reader", reader)
                .param("now", Moments.stored(now))
                .param("dead", Moments.stored(now.minus(settings.silence())))
                .query((row, n) -> row.getInt("attempts") > TRIES
                        ? new Task(new PlanId(row.getObject("id", UUID.class)), reader, "", new byte[0])
                        : new Task(
                                new PlanId(row.getObject("id", UUID.class)),
                                reader,
                                row.getString("file_name"),
                                row.getBytes("bytes")))
                .optional();
        if (task.isPresent() && task.get().bytes().length == 0) {
            fail(task.get(), BROUGHT_DOWN);
            return claim(reader);
        }
        return task;
    }

    /** Gives a sign of life; tells whether to go on: false when someone asked to stop or another reader took over. */
    boolean beat(Task task, int page, int pages) {
        return jdbc.sql("""
                        update plan_document set beat_at = :now, page = :page, page_count = :pages
                        where id = :id and state = 'READING' and reader = :reader returning not stop_asked
                        """)
                .param("now", Moments.stored(Instant.now(clock)))
                .param("page", page)
                .param("pages", pages)
                .param("id", task.plan().value())
                .param("reader", task.reader())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Keeps what was read; does nothing when another reader took over. */
    void finish(Task task, ReadPlan read) {
        if (!mine(task)) {
            return;
        }
        readings.keep(task.plan(), read);
        events.publishEvent(new PlanRead(
                task.plan(), read.items().size(), read.reading().warnings().size(), Instant.now(clock), By.PROGRAM));
    }

    /** Keeps why it could not be read; does nothing when another reader took over. */
    void fail(Task task, PlanDocument.Failure failure) {
        if (!mine(task)) {
            return;
        }
        rows.fail(task.plan(), failure);
        events.publishEvent(new PlanReadingFailed(task.plan(), failure.key(), Instant.now(clock), By.PROGRAM));
    }

    private boolean mine(Task task) {
        return jdbc.sql("""
                        select 1 from plan_document where id = :id and state = 'READING' and reader = :reader for update
                        """)
                .param("id", task.plan().value())
                .param("reader", task.reader())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
