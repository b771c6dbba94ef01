package vn.thidua.award.printing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.award.certificate.Offset;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.Moments;

/** The log of prints, which is also the queue of files to be made. */
@Repository
class PrintLog {

    private static final Duration SILENCE = Duration.ofSeconds(60);
    private static final int TRIES = 3;

    private final JdbcClient jdbc;

    PrintLog(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes a print down; returns whether it is new. */
    boolean insert(PrintJob job, List<MadeCertificate> certificates) {
        int made = jdbc.sql("""
                        insert into award_print (id, issuer_id, decision_id, paper, layout, layout_name, printer, move_right, move_down, pages, again, why,
                            asked_at, asked_by, state, made)
                        values (:id, :issuer, :decision, :paper, :layout, :layoutName, :printer, :right, :down, :pages, :again, :why, :at, :by, :state, :made)
                        on conflict (id) do nothing
                        """)
                .param("id", job.id())
                .param("issuer", job.issuer().value())
                .param("decision", job.decision().value())
                .param("paper", job.paper().name())
                .param("layout", job.layout())
                .param("layoutName", job.layoutName())
                .param("printer", job.printer())
                .param("right", job.offset().right())
                .param("down", job.offset().down())
                .param("pages", job.pages())
                .param("again", job.again())
                .param("why", job.why())
                .param("at", Moments.stored(job.at()))
                .param("by", job.by())
                .param("state", job.state().name())
                .param("made", job.made())
                .update();
        if (made > 0) {
            jdbc.sql("""
                            insert into award_print_line (print_id, certificate_id, ord)
                            select :print, t.id, t.ord from unnest(:ids, :ords) t (id, ord)
                            """)
                    .param("print", job.id())
                    .param("ids", certificates.stream().map(MadeCertificate::id).toArray(UUID[]::new))
                    .param(
                            "ords",
                            IntStream.rangeClosed(1, certificates.size())
                                    .boxed()
                                    .toArray(Integer[]::new))
                    .update();
        }
        return made > 0;
    }

    Optional<PrintJob> find(UUID id) {
        return jdbc.sql("select * from award_print where id = :id")
                .param("id", id)
                .query((row, n) -> job(row))
                .optional();
    }

    /** Returns what was printed of a decision, the latest first. */
    List<PrintJob> of(DecisionId decision) {
        return jdbc.sql("select * from award_print where decision_id = :decision order by asked_at desc, id limit 200")
                .param("decision", decision.value())
                .query((row, n) -> job(row))
                .list();
    }

    /** Takes the next file that waits or whose maker fell silent; one that brought down its makers is given up. */
    Optional<PrintJob> claim(UUID worker, Instant now) {
        Optional<PrintJob> job = jdbc.sql("""
                        update award_print set state = case when attempts < :tries then 'WORKING' else 'FAILED' end, worker = :worker, beat_at = :now,
                            attempts = attempts + 1, made = 0, trouble = case when attempts < :tries then '' else 'tries' end
                        where id = (select id from award_print where state = 'WAITING' or state = 'WORKING' and beat_at < :dead
                            order by asked_at limit 1 for update skip locked)
                        returning *
                        """)
                .param("tries", TRIES)
                .param("worker", worker)
                .param("now", Moments.stored(now))
                .param("dead", Moments.stored(now.minus(SILENCE)))
                .query((row, n) -> job(row))
                .optional();
        return job.filter(one -> one.state() == PrintJob.State.FAILED).isPresent() ? claim(worker, now) : job;
    }

    void progress(UUID id, UUID worker, int made, Instant now) {
        jdbc.sql(
                        "update award_print set made = :made, beat_at = :now where id = :id and worker = :worker and state = 'WORKING'")
                .param("made", made)
                .param("now", Moments.stored(now))
                .param("id", id)
                .param("worker", worker)
                .update();
    }

    /** Keeps the file, unless somebody else took over. */
    boolean finish(UUID id, UUID worker, byte[] file, Instant now) {
        int mine = jdbc.sql("""
                        update award_print set state = 'DONE', made = pages, worker = null where id = :id and worker = :worker and state = 'WORKING'
                        """).param("id", id).param("worker", worker).update();
        if (mine == 0) {
            return false;
        }
        jdbc.sql("delete from award_print_file where made_at < :old")
                .param("old", Moments.stored(now.minus(Duration.ofDays(1))))
                .update();
        jdbc.sql("insert into award_print_file (print_id, file, made_at) values (:id, :file, :now)")
                .param("id", id)
                .param("file", file)
                .param("now", Moments.stored(now))
                .update();
        return true;
    }

    void fail(UUID id, UUID worker, String trouble) {
        jdbc.sql(
                        "update award_print set state = 'FAILED', worker = null, trouble = :trouble where id = :id and worker = :worker")
                .param("trouble", trouble)
                .param("id", id)
                .param("worker", worker)
                .update();
    }

    Optional<byte[]> file(UUID id) {
        return jdbc.sql("select file from award_print_file where print_id = :id")
                .param("id", id)
                .query((row, n) -> row.getBytes(1))
                .optional();
    }

    private static PrintJob job(ResultSet row) throws SQLException {
        return new PrintJob(
                row.getObject("id", UUID.class),
                new UnitId(row.getObject("issuer_id", UUID.class)),
                new DecisionId(row.getObject("decision_id", UUID.class)),
                PrintOrder.Paper.valueOf(row.getString("paper")),
                row.getString("layout"),
                row.getString("layout_name"),
                row.getString("printer"),
                new Offset(row.getDouble("move_right"), row.getDouble("move_down")),
                row.getInt("pages"),
                row.getInt("again"),
                row.getString("why"),
                row.getObject("asked_at", OffsetDateTime.class).toInstant(),
                row.getString("asked_by"),
                PrintJob.State.valueOf(row.getString("state")),
                row.getInt("made"),
                row.getString("trouble"));
    }
}
