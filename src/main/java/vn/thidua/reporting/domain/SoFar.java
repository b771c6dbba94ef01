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
    public Map<UnitId, BigDecimal> of(UUID target, Collection<UUID> periods) {
        Map<UnitId, BigDecimal> sums = new HashMap<>();
        jdbc.sql("""
                        select r.unit_id, sum(v.value) as value
                        from report r join report_value v on v.report_id = r.id and v.target_id = :target and v.value is not null
                        where r.due_id = any(:periods) group by r.unit_id
                        """)
                .param("target", target)
                .param("periods", periods.toArray(UUID[]::new))
                .query(row -> {
                    sums.put(new UnitId(row.getObject("unit_id", UUID.class)), row.getBigDecimal("value"));
                });
        return sums;
    }
}
