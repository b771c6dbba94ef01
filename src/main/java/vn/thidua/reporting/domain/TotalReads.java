package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;

/** Reads what figures add up to, from the running totals: as many rows as there are targets, however many units report. */
@NamedInterface("desk")
@Repository
public class TotalReads {

    private final JdbcClient jdbc;

    TotalReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What the units said of a target, added up.
     *
     * @param figures units that gave a figure
     * @param nothingYet units that said that there is nothing yet
     * @param notApplicable units whom it does not concern
     * @param reached units that reach the target
     * @param verified units whose figure somebody stands for
     * @param value sum of the figures
     * @param numerator sum of the upper parts
     * @param denominator sum of the lower parts
     */
    public record Total(
            int figures,
            int nothingYet,
            int notApplicable,
            int reached,
            int verified,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator) {

        /** Nobody said anything. */
        public static final Total NONE = new Total(0, 0, 0, 0, 0, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

        /** Returns how many units said something. */
        public int answered() {
            return figures + nothingYet + notApplicable;
        }

        /** Returns both together. */
        public Total plus(Total more) {
            return new Total(
                    figures + more.figures,
                    nothingYet + more.nothingYet,
                    notApplicable + more.notApplicable,
                    reached + more.reached,
                    verified + more.verified,
                    value.add(more.value),
                    numerator.add(more.numerator),
                    denominator.add(more.denominator));
        }
    }

    /** Returns the totals of each of some periods, by period and target; what nobody spoke of is missing. */
    public Map<UUID, Map<UUID, Total>> of(Collection<UUID> dues) {
        Map<UUID, Map<UUID, Total>> totals = new HashMap<>();
        jdbc.sql("""
                        select due_id, target_id, sum(figures), sum(nothing_yet), sum(not_applicable), sum(reached), sum(verified), sum(value), sum(numerator),
                            sum(denominator)
                        from report_total where due_id = any(:dues) group by due_id, target_id
                        """).param("dues", dues.toArray(UUID[]::new)).query(row -> {
            totals.computeIfAbsent(row.getObject(1, UUID.class), due -> new HashMap<>())
                    .put(row.getObject(2, UUID.class), total(row));
        });
        return totals;
    }

    /** Reads a total from the third column on. */
    static Total total(ResultSet row) throws SQLException {
        return new Total(
                row.getInt(3),
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                row.getInt(7),
                row.getBigDecimal(8),
                row.getBigDecimal(9),
                row.getBigDecimal(10));
    }
}
