package vn.thidua.reporting.filling;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.Ground;
import vn.thidua.reporting.domain.Report;
import vn.thidua.reporting.domain.ReportReads;
import vn.thidua.reporting.domain.ReportedValue;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.domain.Typed;

/** Fills what is empty on a form; what somebody typed stays. */
@Component
public class Filling {

    private final Ground ground;
    private final ReportReads reports;
    private final LowerFigures lower;

    Filling(Ground ground, ReportReads reports, LowerFigures lower) {
        this.ground = ground;
        this.reports = reports;
        this.lower = lower;
    }

    /**
     * Returns what stands on the form afterwards.
     *
     * @param typed what stands there, by target
     * @throws vn.thidua.shared.NotFound when no campaign wants a report then
     */
    public Map<UUID, Typed> fill(UUID due, UnitId unit, Source from, Map<UUID, Typed> typed) {
        ReportingPeriod period = ground.period(due);
        List<CampaignTarget> targets =
                ground.targets(period.due().campaign(), List.of(unit)).getOrDefault(unit, List.of());
        ReportReads.Said said = reports.said(due, ground.before(period).map(ReportingPeriod::id), unit);
        Map<UUID, Typed> found = switch (from) {
            case LAST -> last(said.before(), targets);
            case LOWER -> lower(period, unit, targets);
        };
        Map<UUID, ReportedValue> standing =
                Optional.ofNullable(said.report()).map(Report::values).orElse(Map.of());
        Map<UUID, Typed> filled = new HashMap<>(typed);
        found.forEach((target, figure) -> {
            Typed there = typed.getOrDefault(target, Typed.NOTHING);
            ReportedValue stands = standing.get(target);
            if (there.silent() && (stands == null || !stands.locked())) {
                filled.put(target, figure.with(there.note(), there.excuse()));
            }
        });
        return filled;
    }

    private static Map<UUID, Typed> last(Map<UUID, Figure> last, List<CampaignTarget> targets) {
        Map<UUID, Typed> typed = new HashMap<>();
        for (CampaignTarget target : targets) {
            Figure figure = last.get(target.id());
            if (figure != null && !target.measure().cumulative()) {
                typed.put(target.id(), Typed.of(target.measure(), figure));
            }
        }
        return typed;
    }

    private Map<UUID, Typed> lower(ReportingPeriod period, UnitId unit, List<CampaignTarget> targets) {
        Map<UUID, Typed> typed = new HashMap<>();
        lower.of(period, unit, targets)
                .ifPresent(result -> result.offers().forEach((target, offer) -> typed.put(target, offer.figure())));
        return typed;
    }
}
