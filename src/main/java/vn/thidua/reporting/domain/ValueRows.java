package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes figures; what they replace is kept. Two statements however many. The database moves the totals. */
@Repository
class ValueRows {

    private static final String LINES = """
            unnest(cast(:reports as uuid[]), cast(:targets as uuid[]), cast(:answers as text[]), cast(:values as numeric[]),
                cast(:numerators as numeric[]), cast(:denominators as numeric[]), cast(:reached as boolean[]), cast(:notes as text[]),
                cast(:excuses as text[]), cast(:submissions as int[]))
                n (report_id, target_id, answer, value, numerator, denominator, reached, note, excuse, submission)
            """;

    private final JdbcClient jdbc;

    ValueRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A figure that changes.
     *
     * @param submission which submission brings it
     * @param replaces whether another one stands already
     */
    record Change(
            ReportId report,
            UUID target,
            Figure figure,
            @Nullable Boolean reached,
            String note,
            String excuse,
            int submission,
            boolean replaces) {}

    /** Writes figures that units submitted. */
    void write(List<Change> changes, String why, By by, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        keepPast(changes.stream().filter(Change::replaces).toList(), why, by, now);
        bind(jdbc.sql("""
                        insert into report_value (report_id, target_id, answer, value, numerator, denominator, reached, note, excuse, submission)
                        select n.* from
                        """ + LINES + """
                        order by n.report_id, n.target_id
                        on conflict (report_id, target_id) do update set answer = excluded.answer, value = excluded.value,
                            numerator = excluded.numerator, denominator = excluded.denominator, reached = excluded.reached, note = excluded.note,
                            excuse = excluded.excuse, submission = excluded.submission, verdict = null, verdict_why = '', verdict_by = '', verdict_at = null
                        """), changes).update();
    }

    /** Writes anew which units reach a target. */
    void judge(UUID due, UUID target, Map<UnitId, @Nullable Boolean> reached) {
        if (reached.isEmpty()) {
            return;
        }
        List<UnitId> units = List.copyOf(reached.keySet());
        jdbc.sql("""
                        update report_value v set reached = n.reached
                        from unnest(cast(:units as uuid[]), cast(:reached as boolean[])) n (unit_id, reached)
                        join report r on r.due_id = :due and r.unit_id = n.unit_id
                        where v.report_id = r.id and v.target_id = :target
                        """)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("reached", units.stream().map(reached::get).toArray(Boolean[]::new))
                .param("due", due)
                .param("target", target)
                .update();
    }

    /** Puts the figures that are about to be replaced into the past. */
    void keepPast(List<Change> changes, String why, By by, Instant now) {
        if (changes.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into report_value_past (report_id, target_id, number, answer, value, numerator, denominator, note, submission, verdict,
                            replaced_at, replaced_by, why)
                        select v.report_id, v.target_id,
                            1 + (select count(*) from report_value_past p where p.report_id = v.report_id and p.target_id = v.target_id),
                            v.answer, v.value, v.numerator, v.denominator, v.note, v.submission, v.verdict, :now, :by, :why
                        from unnest(cast(:reports as uuid[]), cast(:targets as uuid[])) n (report_id, target_id)
                        join report_value v on v.report_id = n.report_id and v.target_id = n.target_id
                        """)
                .param("reports", array(changes, change -> change.report().value(), UUID[]::new))
                .param("targets", array(changes, Change::target, UUID[]::new))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .param("why", why)
                .update();
    }

    private static StatementSpec bind(StatementSpec statement, List<Change> changes) {
        return statement
                .param("reports", array(changes, change -> change.report().value(), UUID[]::new))
                .param("targets", array(changes, Change::target, UUID[]::new))
                .param(
                        "answers",
                        array(changes, change -> change.figure().answer().name(), String[]::new))
                .param("values", array(changes, change -> change.figure().value(), BigDecimal[]::new))
                .param("numerators", array(changes, change -> change.figure().numerator(), BigDecimal[]::new))
                .param("denominators", array(changes, change -> change.figure().denominator(), BigDecimal[]::new))
                .param("reached", array(changes, Change::reached, Boolean[]::new))
                .param("notes", array(changes, Change::note, String[]::new))
                .param("excuses", array(changes, Change::excuse, String[]::new))
                .param("submissions", array(changes, Change::submission, Integer[]::new));
    }

    private static <T> @Nullable T[] array(
            List<Change> changes, Function<Change, @Nullable T> part, java.util.function.IntFunction<T[]> fresh) {
        return changes.stream().map(part).toArray(fresh);
    }
}
