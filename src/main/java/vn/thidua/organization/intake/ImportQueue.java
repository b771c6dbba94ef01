package vn.thidua.organization.intake;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.organization.ImportApplied;
import vn.thidua.organization.ImportCancelled;
import vn.thidua.organization.ImportChecked;
import vn.thidua.organization.ImportFailed;
import vn.thidua.organization.ImportId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/**
 * The queue of imports to be read or applied. An import belongs to a running program as long as that program gives signs of life; a program that died is replaced by whichever
 * looks next, and what it did is gone with its transaction.
 */
@Service
@Transactional
class ImportQueue {

    private static final TableImport.Failure BROUGHT_DOWN =
            new TableImport.Failure("import.failure.broughtDown", List.of());
    private static final int TRIES = 3;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ImportRows rows;
    private final ImportSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportQueue(
            JdbcClient jdbc,
            JsonMapper json,
            ImportRows rows,
            ImportSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.rows = rows;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Something to do.
     *
     * @param state {@link ImportState#READING} or {@link ImportState#APPLYING}
     * @param by who asked for it
     */
    record Task(ImportId table, UUID worker, ImportKind kind, ImportState state, String sha256, By by) {}

    /** Takes the next import that waits or whose worker died; empty when there is none. */
    Optional<Task> claim(UUID worker) {
        record Claimed(Task task, int attempts) {}
        Instant now = Instant.now(clock);
        Optional<Claimed> claimed = jdbc.sql("""
                        update table_import set state = case state when 'APPLYING' then 'APPLYING' else 'READING' end,
                            worker = :worker, beat_at = :now, attempts = attempts + 1
                        where id = (
                            select id from table_import
                            where state = 'WAITING' or state in ('READING', 'APPLYING') and (beat_at is null or beat_at < :dead)
                            order by taken_at limit 1 for update skip locked)
                        returning id, kind, state, file_sha256, attempts, author
                        """)
                .param("worker", worker)
                .param("now", Moments.stored(now))
                .param("dead", Moments.stored(now.minus(settings.silence())))
                .query((row, n) -> new Claimed(
                        new Task(
                                new ImportId(row.getObject("id", UUID.class)),
                                worker,
                                ImportKind.valueOf(row.getString("kind")),
                                ImportState.valueOf(row.getString("state")),
                                row.getString("file_sha256"),
                                row.getString("author") == null
                                        ? By.PROGRAM
                                        : json.readValue(row.getString("author"), By.class)),
                        row.getInt("attempts")))
                .optional();
        if (claimed.isPresent() && claimed.get().attempts() > TRIES) {
            fail(claimed.get().task(), BROUGHT_DOWN);
            return claim(worker);
        }
        return claimed.map(Claimed::task);
    }

    /** Gives a sign of life; tells whether to go on: false when someone asked to stop or another worker took over. */
    boolean beat(Task task, long read) {
        return jdbc.sql("""
                        update table_import set beat_at = :now, row_count = greatest(row_count, :read)
                        where id = :id and state = :state and worker = :worker returning not stop_asked
                        """)
                .param("now", Moments.stored(Instant.now(clock)))
                .param("read", read)
                .param("id", task.table().value())
                .param("state", task.state().name())
                .param("worker", task.worker())
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /**
     * Notes, in the transaction that checked it, that a person can decide; returns false where someone asked to stop or another worker took over, and then nothing of it may stay.
     *
     * @param note what the person should know beside the counts
     */
    boolean checked(Task task, TableImport.Counts counts, Optional<TableImport.Failure> note) {
        if (!mine(task) || stopAsked(task)) {
            return false;
        }
        keep(task, counts);
        jdbc.sql("""
                        update table_import set state = 'CHECKED', failure_key = :key, failure_arguments = cast(:arguments as jsonb)
                        where id = :id
                        """)
                .param("key", note.map(TableImport.Failure::key).orElse(null))
                .param(
                        "arguments",
                        json.writeValueAsString(
                                note.map(TableImport.Failure::arguments).orElse(List.of())))
                .param("id", task.table().value())
                .update();
        events.publishEvent(new ImportChecked(
                task.table(),
                task.kind().name(),
                counts.made(),
                counts.changed(),
                counts.unchanged(),
                counts.faulty(),
                Instant.now(clock),
                By.PROGRAM));
        return true;
    }

    /** Keeps why it could not be done; does nothing when another worker took over. */
    void fail(Task task, TableImport.Failure failure) {
        if (!mine(task)) {
            return;
        }
        Instant now = Instant.now(clock);
        jdbc.sql(
                        "update table_import set failure_key = :key, failure_arguments = cast(:arguments as jsonb) where id = :id")
                .param("key", failure.key())
                .param("arguments", json.writeValueAsString(failure.arguments()))
                .param("id", task.table().value())
                .update();
        rows.end(task.table(), ImportState.FAILED, now);
        events.publishEvent(new ImportFailed(task.table(), failure.key(), now, By.PROGRAM));
    }

    /** Gives up what somebody asked to stop; does nothing when another worker took over. */
    void stopped(Task task) {
        if (!mine(task)) {
            return;
        }
        By by = jdbc.sql("select author from table_import where id = :id")
                .param("id", task.table().value())
                .query((row, n) -> row.getString(1) == null ? By.PROGRAM : json.readValue(row.getString(1), By.class))
                .single();
        Instant now = Instant.now(clock);
        rows.end(task.table(), ImportState.CANCELLED, now);
        events.publishEvent(new ImportCancelled(task.table(), now, by));
    }

    /** Notes in the transaction that applied it that an import is applied; returns false where nothing of it may stay. */
    boolean applied(Task task, TableImport.Counts counts) {
        if (!mine(task) || stopAsked(task)) {
            return false;
        }
        Instant now = Instant.now(clock);
        keep(task, counts);
        rows.end(task.table(), ImportState.APPLIED, now);
        events.publishEvent(new ImportApplied(
                task.table(),
                task.kind().name(),
                task.sha256(),
                counts.made(),
                counts.changed(),
                counts.unchanged(),
                now,
                task.by()));
        return true;
    }

    private void keep(Task task, TableImport.Counts counts) {
        jdbc.sql("""
                        update table_import set new_count = :made, changed_count = :changed, unchanged_count = :unchanged,
                            faulty_count = :faulty, row_count = :all
                        where id = :id
                        """)
                .param("made", counts.made())
                .param("changed", counts.changed())
                .param("unchanged", counts.unchanged())
                .param("faulty", counts.faulty())
                .param("all", counts.made() + counts.changed() + counts.unchanged() + counts.faulty())
                .param("id", task.table().value())
                .update();
    }

    /** From here on until the transaction ends nobody can ask to stop. */
    private boolean mine(Task task) {
        return jdbc.sql("select 1 from table_import where id = :id and state = :state and worker = :worker for update")
                .param("id", task.table().value())
                .param("state", task.state().name())
                .param("worker", task.worker())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private boolean stopAsked(Task task) {
        return jdbc.sql("select stop_asked from table_import where id = :id")
                .param("id", task.table().value())
                .query(Boolean.class)
                .single();
    }
}
