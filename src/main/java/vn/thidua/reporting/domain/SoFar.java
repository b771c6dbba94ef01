package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.TotalReads.Total;

/** Adds up what single units reported over periods; for all units together there are the running totals. */
@NamedInterface("desk")
@Repository
public class SoFar {

    private final Ground ground;
    private final JdbcClient jdbc;

    SoFar(Ground ground, JdbcClient jdbc) {
        this.ground = ground;
        this.jdbc = jdbc;
    }

    /** Returns the periods of one rhythm from the start of the campaign to this one, itself included. */
    public List<UUID> periods(ReportingPeriod period) {
        return ground.upTo(period).stream().map(ReportingPeriod::id).toList();
    }

    /** Returns what a unit reported in the periods together, by target; a target without a figure is missing. */
    public Map<UUID, BigDecimal> of(UnitId unit, Collection<UUID> periods) {
        Map<UUID, BigDecimal> sums = new HashMap<>();
        jdbc.sql("""
                        select v.target_id, sum(v.value) as value from report r join report_value v on v.report_id = r.id and v.value is not null
                        where r.unit_id = :unit and r.due_id = any(:periods) group by v.target_id
                        """)
                .param("unit", unit.value())
                .param("periods", periods.toArray(UUID[]::new))
                .query(row -> {
                    sums.put(row.getObject("target_id", UUID.class), row.getBigDecimal("value"));
                });
        return sums;
    }

    /** Returns what each unit reported of a target in the periods together; a unit without a figure is missing. */
    public Map<UnitId, BigDecimal> of(UUID target, List<UUID> periods) {
        Map<UnitId, BigDecimal> sums = new HashMap<>();
        said(target, periods).since().forEach((unit, total) -> {
            if (total.figures() > 0) {
                sums.put(unit, total.value());
            }
        });
        return sums;
    }

    /** Returns what each of some units reported of a target in the periods together; a unit without a figure is missing. */
    Map<UnitId, BigDecimal> of(UUID target, Collection<UUID> periods, Collection<UnitId> units) {
        Map<UnitId, BigDecimal> sums = new HashMap<>();
        jdbc.sql("""
                        select r.unit_id, sum(v.value) as value from report r join report_value v on v.report_id = r.id and v.target_id = :target and v.value is not null
                        where r.due_id = any(:periods) and r.unit_id = any(:units) group by r.unit_id
                        """)
                .param("target", target)
                .param("periods", periods.toArray(UUID[]::new))
                .param("units", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query(row -> {
                    sums.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getBigDecimal("value"));
                });
        return sums;
    }

    /**
     * What units said of a target.
     *
     * @param here in the last of some periods
     * @param since in all of them
     */
    public record Said(Map<UnitId, Total> here, Map<UnitId, Total> since) {}

    /** Returns what each unit said of a target in some periods; a unit that said nothing is missing, in no periods all are. */
    public Said said(UUID target, List<UUID> periods) {
        Map<UnitId, Total> here = new HashMap<>();
        Map<UnitId, Total> since = new HashMap<>();
        if (periods.isEmpty()) {
            return new Said(here, since);
        }
        jdbc.sql("""
                        select r.unit_id, r.due_id = :last as here, count(*) filter (where v.answer = 'FIGURE'),
                            count(*) filter (where v.answer = 'NOTHING_YET'), count(*) filter (where v.answer = 'NOT_APPLICABLE'),
                            count(*) filter (where v.reached), count(*) filter (where v.verdict in ('ACCEPTED', 'CORRECTED')),
                            coalesce(sum(v.value), 0), coalesce(sum(v.numerator), 0), coalesce(sum(v.denominator), 0)
                        from report r join report_value v on v.report_id = r.id and v.target_id = :target
                        where r.due_id = any(:periods) group by 1, 2
                        """)
                .param("target", target)
                .param("last", periods.getLast())
                .param("periods", periods.toArray(UUID[]::new))
                .query(row -> {
                    UnitId unit = new UnitId(row.getObject(1, UUID.class));
                    Total total = TotalReads.total(row);
                    since.merge(unit, total, Total::plus);
                    if (row.getBoolean(2)) {
                        here.put(unit, total);
                    }
                });
        return new Said(here, since);
    }
}
