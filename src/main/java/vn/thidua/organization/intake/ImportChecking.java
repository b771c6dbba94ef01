package vn.thidua.organization.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/** Checks the rows that wait, and applies them. */
@Component
class ImportChecking {

    /* One number for all who apply: what one changes, the next one has to see. */
    private static final String ONE_AT_A_TIME = "select pg_advisory_xact_lock(7240187)";

    private final JdbcClient jdbc;
    private final ImportQueue queue;
    private final List<ImportWork> works;
    private final Clock clock;

    ImportChecking(JdbcClient jdbc, ImportQueue queue, List<ImportWork> works, Clock clock) {
        this.jdbc = jdbc;
        this.queue = queue;
        this.works = works;
        this.clock = clock;
    }

    ImportWork work(ImportKind kind) {
        return works.stream()
                .filter(work -> work.kinds().contains(kind))
                .findFirst()
                .orElseThrow();
    }

    /** Checks all rows and leaves them to a person. */
    @Transactional
    public void check(ImportQueue.Task task, Optional<TableImport.Failure> note, ImportWork.Step step) {
        forgetFaults(task);
        ImportWork work = work(task.kind());
        work.check(task.kind(), task.table().value(), LocalDate.now(clock), step);
        TableImport.Counts counts = work.count(task.table().value(), LocalDate.now(clock));
        step.next();
        if (!queue.checked(task, counts, note)) {
            throw new ImportRoom.Stopped();
        }
    }

    /** Tells whether all rows still wait: they are kept out of the log of the database, which empties their tables when it starts anew after a fall. */
    boolean complete(ImportQueue.Task task) {
        return jdbc.sql("select row_count = (select count(*) from "
                        + work(task.kind()).table() + " where import_id = :table) from table_import where id = :table")
                .param("table", task.table().value())
                .query(Boolean.class)
                .single();
    }

    /** Checks all rows and applies them, in one transaction; returns false, and nothing is done, where there are faults by now. */
    @Transactional
    public boolean apply(ImportQueue.Task task, ImportWork.Step step) {
        jdbc.sql(ONE_AT_A_TIME).query((row, n) -> "").list();
        ImportWork work = work(task.kind());
        work.lock(task.table().value());
        forgetFaults(task);
        work.checkBeforeWriting(task.kind(), task.table().value(), LocalDate.now(clock), step);
        TableImport.Counts counts = work.count(task.table().value(), LocalDate.now(clock));
        if (counts.faulty() > 0) {
            TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
            return false;
        }
        work.write(task.table().value(), LocalDate.now(clock), task.by(), Instant.now(clock), step);
        step.next();
        if (!queue.applied(task, counts)) {
            throw new ImportRoom.Stopped();
        }
        return true;
    }

    private void forgetFaults(ImportQueue.Task task) {
        jdbc.sql("delete from table_import_fault where import_id = :table and found_by = 'CHECK'")
                .param("table", task.table().value())
                .update();
    }
}
