package vn.thidua.reporting.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Remembers which tables of figures were handed in, so that one that comes again does nothing again. */
@Repository
class BatchRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    BatchRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A table that came before.
     *
     * @param digest of what was sent
     */
    record Known(UUID due, String digest, int units, int figures) {}

    /** Begins a table; returns what came before under its id, and waits for one that is being handed in. */
    Optional<Known> begin(FigureBatch batch, By by) {
        int fresh = jdbc.sql("""
                        insert into report_batch (id, due_id, digest, units, figures, handed_in_at, account_id, by_name)
                        values (:id, :due, :digest, 0, 0, :now, :account, :by) on conflict (id) do nothing
                        """)
                .param("id", batch.id())
                .param("due", batch.view().due())
                .param("digest", batch.digest())
                .param("now", Moments.stored(Instant.now(clock)))
                .param("account", by.account())
                .param("by", by.name())
                .update();
        return fresh > 0
                ? Optional.empty()
                : Optional.of(jdbc.sql("select due_id, digest, units, figures from report_batch where id = :id")
                        .param("id", batch.id())
                        .query((row, n) -> new Known(
                                row.getObject("due_id", UUID.class),
                                row.getString("digest"),
                                row.getInt("units"),
                                row.getInt("figures")))
                        .single());
    }

    /** Notes what came of it. */
    void done(UUID id, int units, int figures) {
        jdbc.sql("update report_batch set units = :units, figures = :figures where id = :id")
                .param("units", units)
                .param("figures", figures)
                .param("id", id)
                .update();
    }
}
