package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Punctuality;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.VerifiedResults;
import vn.thidua.reporting.domain.VerifiedResults.Result;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.Scale;

/** Looks up what units reached in a campaign, by the names that a scale has for it; a fixed number of statements, however many units. */
@Component
public class RoundQuantities {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Ground ground;
    private final VerifiedResults results;
    private final Punctuality punctuality;

    RoundQuantities(Ground ground, VerifiedResults results, Punctuality punctuality) {
        this.ground = ground;
        this.results = results;
        this.punctuality = punctuality;
    }

    /** Returns the quantities of units that the program knows by itself, by unit and name; one without a verified value is missing. */
    Map<UnitId, Map<String, BigDecimal>> of(ScoringRound round, Scale scale, Collection<UnitId> units) {
        return round.results()
                .map(from -> of(from, round.targets(), scale, units))
                .orElseGet(HashMap::new);
    }

    /**
     * Returns the same for results of a campaign that no round is about.
     *
     * @param bound which target of the campaign each quantity means
     */
    public Map<UnitId, Map<String, BigDecimal>> of(
            ScoringRound.Results from, Map<String, UUID> bound, Scale scale, Collection<UnitId> units) {
        Map<UnitId, Map<String, BigDecimal>> all = new HashMap<>();
        ReportingPeriod period = ground.period(from.due());
        Map<UUID, CampaignTarget> targets = ground.targets(from.campaign()).stream()
                .collect(Collectors.toMap(CampaignTarget::id, Function.identity()));
        List<CampaignTarget> meant = scale.quantities().stream()
                .flatMap(quantity -> Stream.ofNullable(bound.get(quantity.name())))
                .distinct()
                .flatMap(id -> Stream.ofNullable(targets.get(id)))
                .toList();
        Map<UnitId, Map<UUID, Result>> reached = results.of(meant, period, units);
        Owed owed = ground.owed(from.campaign(), units);
        Map<UnitId, Punctuality.Kept> kept = asksForPunctuality(scale) ? punctuality.of(period, units) : Map.of();
        for (UnitId unit : units) {
            Map<UUID, Result> own = reached.getOrDefault(unit, Map.of());
            Map<String, BigDecimal> values = new HashMap<>();
            for (Quantity quantity : scale.quantities()) {
                UUID target = bound.get(quantity.name());
                value(quantity, target == null ? null : targets.get(target), own, owed, unit, kept)
                        .ifPresent(value -> values.put(quantity.name(), value));
            }
            all.put(unit, values);
        }
        return all;
    }

    private static boolean asksForPunctuality(Scale scale) {
        return scale.quantities().stream()
                .anyMatch(one -> one.origin() == Origin.ON_TIME || one.origin() == Origin.LATE_REPORTS);
    }

    private static Optional<BigDecimal> value(
            Quantity quantity,
            @Nullable CampaignTarget target,
            Map<UUID, Result> own,
            Owed owed,
            UnitId unit,
            Map<UnitId, Punctuality.Kept> kept) {
        if (quantity.origin().needsTarget() && target == null) {
            return Optional.empty();
        }
        Optional<Result> result = target == null ? Optional.empty() : Optional.ofNullable(own.get(target.id()));
        return switch (quantity.origin()) {
            case RESULT -> result.map(Result::value);
            case NUMERATOR -> result.map(Result::numerator);
            case DENOMINATOR -> result.map(Result::denominator);
            case GOAL -> Optional.ofNullable(target).map(asked -> goal(asked, owed, unit));
            case ON_TIME ->
                Optional.ofNullable(kept.get(unit))
                        .filter(one -> one.due() > 0)
                        .map(one -> HUNDRED.multiply(BigDecimal.valueOf(one.inTime()))
                                .divide(BigDecimal.valueOf(one.due()), 2, RoundingMode.HALF_UP));
            case LATE_REPORTS -> Optional.ofNullable(kept.get(unit)).map(one -> BigDecimal.valueOf(one.late()));
            case SHEET -> Optional.empty();
        };
    }

    private static BigDecimal goal(CampaignTarget target, Owed owed, UnitId unit) {
        BigDecimal own = owed.goal(target.id(), unit);
        return own == null ? target.measure().value() : own;
    }
}
