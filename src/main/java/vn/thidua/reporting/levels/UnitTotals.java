package vn.thidua.reporting.levels;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.TotalReads.Total;

/** Reads what single units said of a target, in a period and in all up to it; one statement however many. */
@Repository
class UnitTotals {

    private final JdbcClient jdbc;

    UnitTotals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What units said.
     *
     * @param here in the period
     * @param since in all periods up to it
     */
    record Said(Map<UnitId, Total> here, Map<UnitId, Total> since) {}

    Said of(UUID target, UUID due, Collection<UUID> upTo) {
        Map<UnitId, Total> here = new HashMap<>();
        Map<UnitId, Total> since = new HashMap<>();
        jdbc.sql("""
                        select r.unit_id, r.due_id = :due as here, count(*) filter (where v.answer = 'FIGURE'),
                            count(*) filter (where v.answer = 'NOTHING_YET'), count(*) filter (where v.answer = 'NOT_APPLICABLE'),
                            count(*) filter (where v.reached), count(*) filter (where v.verdict in ('ACCEPTED', 'CORRECTED')),
                            coalesce(sum(v.value), 0), coalesce(sum(v.numerator), 0), coalesce(sum(v.denominator), 0)
                        from report r join report_value v on v.report_id = r.id and v.target_id = :target
                        where r.due_id = any(:upTo) group by 1, 2
                        """)
                .param("target", target)
                .param("due", due)
                .param("upTo", upTo.toArray(UUID[]::new))
                .query(row -> {
                    UnitId unit = new UnitId(row.getObject(1, UUID.class));
                    Total total = new Total(
                            row.getInt(3),
                            row.getInt(4),
                            row.getInt(5),
                            row.getInt(6),
                            row.getInt(7),
                            row.getBigDecimal(8),
                            row.getBigDecimal(9),
                            row.getBigDecimal(10));
                    since.merge(unit, total, Total::plus);
                    if (row.getBoolean(2)) {
                        here.put(unit, total);
                    }
                });
        return new Said(here, since);
    }
}
