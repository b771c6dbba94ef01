package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** What lead agencies stand for: the results of single units, for whoever gives points for them. Two statements, however many units and targets. */
@NamedInterface("desk")
@Repository
public class VerifiedResults {

    private static final String OF = """
            from report r join report_value v on v.report_id = r.id and v.target_id = any(:targets)
            where r.due_id = any(:dues) and r.unit_id = any(:units) and v.answer = 'FIGURE'
            """;

    private final SoFar soFar;
    private final JdbcClient jdbc;

    VerifiedResults(SoFar soFar, JdbcClient jdbc) {
        this.soFar = soFar;
        this.jdbc = jdbc;
    }

    /**
     * The result of a unit for a target.
     *
     * @param value in the unit of the target; null as long as nothing was verified
     * @param numerator upper part of a ratio, else null
     * @param denominator lower part of a ratio, else null
     * @param open how many figures that would count nobody stands for yet
     */
    public record Result(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int open) {}

    /**
     * Returns the results at the end of a period, by unit and target; what nobody reported is missing. Figures that add up over time are those of all periods of the rhythm together, the others those of
     * the last.
     */
    public Map<UnitId, Map<UUID, Result>> of(
            Collection<CampaignTarget> targets, ReportingPeriod period, Collection<UnitId> units) {
        Map<Boolean, Map<UUID, CampaignTarget>> kinds = targets.stream()
                .collect(Collectors.partitioningBy(
                        target -> target.measure().cumulative(),
                        Collectors.toMap(CampaignTarget::id, Function.identity(), (first, same) -> first)));
        UUID[] asked = units.stream().map(UnitId::value).toArray(UUID[]::new);
        Map<UnitId, Map<UUID, Result>> results = new HashMap<>();
        states(kinds.getOrDefault(false, Map.of()), period, asked, results);
        sums(kinds.getOrDefault(true, Map.of()), period, asked, results);
        return results;
    }

    private void states(
            Map<UUID, CampaignTarget> targets,
            ReportingPeriod period,
            UUID[] units,
            Map<UnitId, Map<UUID, Result>> results) {
        if (targets.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "select r.unit_id, v.target_id, v.verdict in ('ACCEPTED', 'CORRECTED'), v.value, v.numerator, v.denominator "
                                + OF)
                .param("targets", targets.keySet().toArray(UUID[]::new))
                .param("dues", new UUID[] {period.id()})
                .param("units", units)
                .query(row -> {
                    put(
                            results,
                            row,
                            row.getBoolean(3)
                                    ? new Result(row.getBigDecimal(4), row.getBigDecimal(5), row.getBigDecimal(6), 0)
                                    : new Result(null, null, null, 1));
                });
    }

    private void sums(
            Map<UUID, CampaignTarget> targets,
            ReportingPeriod period,
            UUID[] units,
            Map<UnitId, Map<UUID, Result>> results) {
        if (targets.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        select r.unit_id, v.target_id, count(*) filter (where v.verdict is null or v.verdict = 'RETURNED'),
                            sum(v.value) filter (where v.verdict in ('ACCEPTED', 'CORRECTED')),
                            sum(v.numerator) filter (where v.verdict in ('ACCEPTED', 'CORRECTED')),
                            sum(v.denominator) filter (where v.verdict in ('ACCEPTED', 'CORRECTED'))
                        """ + OF + " group by r.unit_id, v.target_id")
                .param("targets", targets.keySet().toArray(UUID[]::new))
                .param("dues", soFar.periods(period).toArray(UUID[]::new))
                .param("units", units)
                .query(row -> {
                    CampaignTarget target = targets.get(row.getObject(2, UUID.class));
                    put(results, row, target == null ? null : sum(target, row));
                });
    }

    private static Result sum(CampaignTarget target, ResultSet row) throws SQLException {
        BigDecimal value = row.getBigDecimal(4);
        BigDecimal upper = row.getBigDecimal(5);
        BigDecimal lower = row.getBigDecimal(6);
        if (upper != null && lower != null) {
            value = switch (target.measure().aggregation()) {
                case RATIO_OF_SUMS ->
                    Measuring.ratio(target.measure(), upper, lower).orElse(null);
                case WEIGHTED_MEAN -> Measuring.mean(upper, lower).orElse(null);
                case SUM, COUNT_OF_UNITS, LEAD_FIGURE -> value;
            };
        }
        return new Result(value, upper, lower, row.getInt(3));
    }

    private static void put(Map<UnitId, Map<UUID, Result>> results, ResultSet row, @Nullable Result result)
            throws SQLException {
        if (result != null) {
            results.computeIfAbsent(new UnitId(row.getObject(1, UUID.class)), none -> new HashMap<>())
                    .put(row.getObject(2, UUID.class), result);
        }
    }
}
