package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Punctuality;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.VerifiedResults;
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

    /** Returns the quantities of units that the program knows by itself; one without a verified value is missing. */
    Map<UnitId, Values> of(ScoringRound round, Scale scale, Collection<UnitId> units) {
        return round.results()
                .map(from -> values(from, round.targets(), scale, units))
                .orElseGet(() -> empty(scale, units));
    }

    /**
     * Returns the same by name, for results of a campaign that no round is about.
     *
     * @param bound which target of the campaign each quantity means
     */
    public Map<UnitId, Map<String, BigDecimal>> of(
            ScoringRound.Results from, Map<String, UUID> bound, Scale scale, Collection<UnitId> units) {
        Map<UnitId, Map<String, BigDecimal>> named = new HashMap<>();
        values(from, bound, scale, units).forEach((unit, values) -> named.put(unit, values.named()));
        return named;
    }

    private static Map<UnitId, Values> empty(Scale scale, Collection<UnitId> units) {
        Map<UnitId, Values> all = new HashMap<>();
        units.forEach(unit -> all.put(unit, new Values(scale.quantities())));
        return all;
    }

    private Map<UnitId, Values> values(
            ScoringRound.Results from, Map<String, UUID> bound, Scale scale, Collection<UnitId> units) {
        Map<UUID, CampaignTarget> targets = ground.targets(from.campaign()).stream()
                .collect(Collectors.toMap(CampaignTarget::id, Function.identity()));
        Map<UUID, List<Integer>> places = new HashMap<>();
        for (int place = 0; place < scale.quantities().size(); place++) {
            UUID target = bound.get(scale.quantities().get(place).name());
            if (target != null && targets.containsKey(target)) {
                places.computeIfAbsent(target, none -> new ArrayList<>()).add(place);
            }
        }
        Map<UnitId, Values> all = empty(scale, units);
        ReportingPeriod period = ground.period(from.due());
        results.read(
                places.keySet().stream().map(targets::get).toList(),
                period,
                units,
                () -> new Taking(scale, places, all));
        goals(from, scale, places, targets, all);
        punctuality(scale, period, all);
        return all;
    }

    /** Puts results in their places. Those of one unit mostly come together, and a nation has too many units to look each one up a hundred times. */
    private static final class Taking implements VerifiedResults.Sink {

        private final Scale scale;
        private final Map<UUID, List<Integer>> places;
        private final Map<UnitId, Values> all;
        private @Nullable UUID last;
        private @Nullable Values values;

        Taking(Scale scale, Map<UUID, List<Integer>> places, Map<UnitId, Values> all) {
            this.scale = scale;
            this.places = places;
            this.all = all;
        }

        @Override
        public void take(UUID unit, UUID target, VerifiedResults.Result result) {
            if (!unit.equals(last)) {
                last = unit;
                values = all.get(new UnitId(unit));
            }
            List<Integer> at = places.get(target);
            // A sum of which a part is not verified is no result yet.
            if (values != null && at != null && result.open() == 0) {
                put(values, at, result);
            }
        }

        private void put(Values into, List<Integer> at, VerifiedResults.Result result) {
            for (int place : at) {
                switch (scale.quantities().get(place).origin()) {
                    case RESULT -> into.put(place, result.value());
                    case NUMERATOR -> into.put(place, result.numerator());
                    case DENOMINATOR -> into.put(place, result.denominator());
                    case GOAL, ON_TIME, LATE_REPORTS, SHEET -> {
                        // Not a result.
                    }
                }
            }
        }
    }

    /** What a unit owes of a target, or what the target asks of everybody. */
    private void goals(
            ScoringRound.Results from,
            Scale scale,
            Map<UUID, List<Integer>> places,
            Map<UUID, CampaignTarget> targets,
            Map<UnitId, Values> all) {
        Owed owed = ground.owed(from.campaign(), all.keySet());
        places.forEach((id, at) -> {
            CampaignTarget target = targets.get(id);
            for (int place : at) {
                if (target != null && scale.quantities().get(place).origin() == Origin.GOAL) {
                    // What all units owe together is nobody's goal.
                    BigDecimal everybody = target.measure().aggregation() == Aggregation.SUM
                            ? null
                            : target.measure().value();
                    all.forEach((unit, values) -> {
                        BigDecimal own = owed.goal(id, unit);
                        values.put(place, own == null ? everybody : own);
                    });
                }
            }
        });
    }

    private void punctuality(Scale scale, ReportingPeriod period, Map<UnitId, Values> all) {
        for (int place = 0; place < scale.quantities().size(); place++) {
            Origin origin = scale.quantities().get(place).origin();
            if (origin == Origin.ON_TIME || origin == Origin.LATE_REPORTS) {
                int at = place;
                punctuality.of(period, all.keySet()).forEach((unit, kept) -> {
                    Values values = all.get(unit);
                    if (values != null && kept.due() > 0) {
                        values.put(at, origin == Origin.ON_TIME ? share(kept) : BigDecimal.valueOf(kept.late()));
                    }
                });
            }
        }
    }

    private static BigDecimal share(Punctuality.Kept kept) {
        return HUNDRED.multiply(BigDecimal.valueOf(kept.inTime()))
                .divide(BigDecimal.valueOf(kept.due()), 2, RoundingMode.HALF_UP);
    }
}
