package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** What lead agencies stand for: the results of single units, for whoever gives points for them. Two statements for each five thousand units, however many targets. */
@NamedInterface("desk")
@Repository
public class VerifiedResults {

    /* The units are walked and their reports looked up: long lists of ids are never compared one by one. Targets that nobody asked for are left out when the rows come. */
    private static final String OF = """
            from unnest(cast(:units as uuid[])) u (id)
            join report r on r.unit_id = u.id and r.due_id = any(:dues)
            join report_value v on v.report_id = r.id and v.answer = 'FIGURE'
            """;

    private static final int MANY = 2_000;

    /* All rows of a statement lie in memory at once: the figures of a nation would fill it. */
    private static final int AT_ONCE = 5_000;

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

    /** Takes the results one by one, as they are read; those of two units perhaps at the same time, those of one never. */
    @FunctionalInterface
    public interface Sink {

        /** Takes the result of a unit for a target. */
        void take(UUID unit, UUID target, Result result);
    }

    /**
     * Reads the results at the end of a period; what nobody reported is missing. Figures that add up over time are those of all periods of the rhythm together, the others those of the last.
     */
    public void read(Collection<CampaignTarget> targets, ReportingPeriod period, Collection<UnitId> units, Sink sink) {
        read(targets, period, units, () -> sink);
    }

    /** Reads the same, with a sink of its own for the units that are read at once: it may remember the last one, whose results mostly come together. */
    public void read(
            Collection<CampaignTarget> targets,
            ReportingPeriod period,
            Collection<UnitId> units,
            Supplier<Sink> sinks) {
        Map<Boolean, Map<UUID, CampaignTarget>> kinds = targets.stream()
                .collect(Collectors.partitioningBy(
                        target -> target.measure().cumulative(),
                        Collectors.toMap(CampaignTarget::id, Function.identity(), (first, same) -> first)));
        parts(units).forEach(part -> {
            Sink sink = sinks.get();
            states(kinds.getOrDefault(false, Map.of()), period, part, sink);
            sums(kinds.getOrDefault(true, Map.of()), period, part, sink);
        });
    }

    /** The units of a province are read in parts, two side by side; whoever writes has one connection, which sees what it wrote. */
    private static Stream<UUID[]> parts(Collection<UnitId> units) {
        UUID[] all = units.stream().map(UnitId::value).toArray(UUID[]::new);
        if (all.length < MANY || TransactionSynchronizationManager.isActualTransactionActive()) {
            return Stream.<UUID[]>of(all);
        }
        int size = Math.min(AT_ONCE, (all.length + 1) / 2);
        return IntStream.range(0, (all.length + size - 1) / size)
                .mapToObj(part -> Arrays.copyOfRange(all, part * size, Math.min(all.length, (part + 1) * size)))
                .parallel();
    }

    private void states(Map<UUID, CampaignTarget> targets, ReportingPeriod period, UUID[] units, Sink sink) {
        if (targets.isEmpty()) {
            return;
        }
        jdbc.sql(
                        "select r.unit_id, v.target_id, v.verdict in ('ACCEPTED', 'CORRECTED'), v.value, v.numerator, v.denominator "
                                + OF)
                .param("dues", new UUID[] {period.id()})
                .param("units", units)
                .query(row -> {
                    UUID target = row.getObject(2, UUID.class);
                    if (targets.containsKey(target)) {
                        sink.take(
                                row.getObject(1, UUID.class),
                                target,
                                row.getBoolean(3)
                                        ? new Result(
                                                row.getBigDecimal(4), row.getBigDecimal(5), row.getBigDecimal(6), 0)
                                        : new Result(null, null, null, 1));
                    }
                });
    }

    private void sums(Map<UUID, CampaignTarget> targets, ReportingPeriod period, UUID[] units, Sink sink) {
        if (targets.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        select r.unit_id, v.target_id, count(*) filter (where v.verdict is null or v.verdict = 'RETURNED'),
                            sum(v.value) filter (where v.verdict in ('ACCEPTED', 'CORRECTED')),
                            sum(v.numerator) filter (where v.verdict in ('ACCEPTED', 'CORRECTED')),
                            sum(v.denominator) filter (where v.verdict in ('ACCEPTED', 'CORRECTED'))
                        """ + OF + " group by r.unit_id, v.target_id")
                .param("dues", soFar.periods(period).toArray(UUID[]::new))
                .param("units", units)
                .query(row -> {
                    UUID id = row.getObject(2, UUID.class);
                    CampaignTarget target = targets.get(id);
                    if (target != null) {
                        sink.take(row.getObject(1, UUID.class), id, sum(target, row));
                    }
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
}
