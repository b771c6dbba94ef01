package vn.thidua.reporting.domain;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ReportId;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Writes what lead agencies say of figures. */
@Repository
class VerdictRows {

    private final JdbcClient jdbc;
    private final ValueRows values;

    VerdictRows(JdbcClient jdbc, ValueRows values) {
        this.jdbc = jdbc;
        this.values = values;
    }

    /** Accepts what is submitted and not spoken of yet; returns how many figures. */
    int accept(UUID due, Collection<UnitId> units, Collection<UUID> targets, By by, Instant now) {
        return jdbc.sql("""
                        update report_value v set verdict = 'ACCEPTED', verdict_by = :by, verdict_at = :now, verdict_why = ''
                        from report r
                        where r.id = v.report_id and r.due_id = :due and r.unit_id = any(:units) and r.state in ('SUBMITTED', 'RETURNED')
                            and v.target_id = any(:targets) and v.verdict is null
                        """)
                .param("due", due)
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .param("targets", targets.toArray(UUID[]::new))
                .param("by", by.name())
                .param("now", Moments.stored(now))
                .update();
    }

    /** Puts a figure in the place of the unit's, which goes into the past. */
    void correct(
            ReportId report, UUID target, Figure figure, @Nullable Boolean reached, String why, By by, Instant now) {
        values.keepPast(List.of(new ValueRows.Change(report, target, figure, reached, "", "", 0, true)), why, by, now);
        jdbc.sql("""
                        update report_value set answer = :answer, value = :value, numerator = :numerator, denominator = :denominator, reached = :reached,
                            verdict = 'CORRECTED', verdict_why = :why, verdict_by = :by, verdict_at = :now
                        where report_id = :report and target_id = :target
                        """)
                .param("answer", figure.answer().name())
                .param("value", figure.value())
                .param("numerator", figure.numerator())
                .param("denominator", figure.denominator())
                .param("reached", reached)
                .param("why", why)
                .param("by", by.name())
                .param("now", Moments.stored(now))
                .param("report", report.value())
                .param("target", target)
                .update();
    }

    /** Gives figures back; the unit may change them again. */
    void giveBack(ReportId report, Collection<UUID> targets, String why, By by, Instant now) {
        jdbc.sql("""
                        update report_value set verdict = 'RETURNED', verdict_why = :why, verdict_by = :by, verdict_at = :now
                        where report_id = :report and target_id = any(:targets)
                        """)
                .param("why", why)
                .param("by", by.name())
                .param("now", Moments.stored(now))
                .param("report", report.value())
                .param("targets", targets.toArray(UUID[]::new))
                .update();
    }

    /** Notes which reports are verified as a whole: somebody stands for as many figures as are asked. */
    void settle(UUID due, Collection<UnitId> units, Map<UnitId, Integer> asked) {
        UUID[] ids = units.stream().map(UnitId::value).toArray(UUID[]::new);
        Integer[] counts =
                units.stream().map(unit -> asked.getOrDefault(unit, 0)).toArray(Integer[]::new);
        jdbc.sql("""
                        update report r set state = 'VERIFIED', version = version + 1
                        from unnest(cast(:units as uuid[]), cast(:counts as int[])) u (unit_id, asked)
                        where r.due_id = :due and r.unit_id = u.unit_id and r.state = 'SUBMITTED' and u.asked <= (
                            select count(*) from report_value v where v.report_id = r.id and v.verdict in ('ACCEPTED', 'CORRECTED'))
                        """)
                .param("due", due)
                .param("units", ids)
                .param("counts", counts)
                .update();
    }
}
