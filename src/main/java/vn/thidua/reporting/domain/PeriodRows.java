package vn.thidua.reporting.domain;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.memory.Memories;
import vn.thidua.memory.Memory;
import vn.thidua.memory.Subject;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Closes periods and opens them again. */
@Repository
class PeriodRows {

    private final JdbcClient jdbc;
    private final Memory<UUID, Boolean> closed;

    PeriodRows(JdbcClient jdbc, Memories memories) {
        this.jdbc = jdbc;
        this.closed = memories.of(Set.of(Subject.PERIOD), 2_000, this::read);
    }

    /** Lets many hand in at once, and nobody while somebody closes or opens the period; until the transaction ends. */
    void share(UUID due) {
        jdbc.sql("select pg_advisory_xact_lock_shared(hashtextextended('report-period:' || :due, 0))")
                .param("due", due.toString())
                .query((row, n) -> "")
                .list();
    }

    /** Waits until nobody hands anything in, and keeps others out until the transaction ends. */
    void own(UUID due) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('report-period:' || :due, 0))")
                .param("due", due.toString())
                .query((row, n) -> "")
                .list();
    }

    /** Tells whether nobody may change the figures of a period. */
    boolean closed(UUID due) {
        return closed.get(due);
    }

    private boolean read(UUID due) {
        return jdbc.sql(
                        "select exists (select 1 from report_period_closing where due_id = :due and reopened_at is null)")
                .param("due", due)
                .query(Boolean.class)
                .single();
    }

    void close(UUID due, By by, Instant now) {
        jdbc.sql("""
                        insert into report_period_closing (due_id, number, closed_at, closed_by)
                        select :due, 1 + count(*), :now, :by from report_period_closing where due_id = :due
                        """)
                .param("due", due)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
    }

    void reopen(UUID due, String why, By by, Instant now) {
        jdbc.sql("""
                        update report_period_closing set reopened_at = :now, reopened_by = :by, reopened_why = :why
                        where due_id = :due and reopened_at is null
                        """)
                .param("due", due)
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("why", why)
                .update();
    }
}
