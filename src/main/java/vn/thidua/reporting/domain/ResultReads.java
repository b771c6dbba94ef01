package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** How the targets of a campaign stand, over all units: live, from the running totals. */
@NamedInterface("desk")
@Component
public class ResultReads {

    private final Ground ground;
    private final TotalReads totals;
    private final SoFar soFar;
    private final ReportReads reports;

    ResultReads(Ground ground, TotalReads totals, SoFar soFar, ReportReads reports) {
        this.ground = ground;
        this.totals = totals;
        this.soFar = soFar;
        this.reports = reports;
    }

    /**
     * How the targets stood at the end of a period.
     *
     * @param lines in the order of the plan
     * @param leads who leads what each target belongs to; a target without a lead is missing
     */
    public record Snapshot(ReportingPeriod period, List<Consolidated> lines, Map<UUID, List<UnitId>> leads) {}

    /** Returns how every target stands at the end of a period, in the order of the plan. */
    public List<Consolidated> of(ReportingPeriod period) {
        return series(period).getLast().lines();
    }

    /** Returns how every target stood at the end of each period of the rhythm up to this one, the earliest first; as many statements however many periods and units. */
    public List<Snapshot> series(ReportingPeriod period) {
        return series(period, ground.periods(period.due().campaign()));
    }

    /**
     * Returns the same for who has asked for the periods already.
     *
     * @param there periods of the campaign
     */
    public List<Snapshot> series(ReportingPeriod period, List<ReportingPeriod> there) {
        CampaignId campaign = period.due().campaign();
        List<ReportingPeriod> periods = Ground.upTo(period, there);
        Map<UUID, Map<UUID, TotalReads.Total>> all =
                totals.of(periods.stream().map(ReportingPeriod::id).toList());
        List<CampaignTarget> targets = ground.targets(campaign);
        Map<UUID, Integer> wanted = ground.countWanted(campaign);
        Map<UUID, List<UnitId>> leads = ground.leads(campaign);
        Owed owed = ground.owed(campaign, List.of());
        Map<UUID, TotalReads.Total> since = new HashMap<>();
        List<Snapshot> series = new ArrayList<>();
        for (ReportingPeriod one : periods) {
            Map<UUID, TotalReads.Total> here = all.getOrDefault(one.id(), Map.of());
            here.forEach((target, total) -> since.merge(target, total, TotalReads.Total::plus));
            series.add(new Snapshot(
                    one,
                    targets.stream()
                            .map(target -> Consolidated.of(
                                    target,
                                    here.getOrDefault(target.id(), TotalReads.Total.NONE),
                                    since.getOrDefault(target.id(), TotalReads.Total.NONE),
                                    owed.asked(target.id())
                                            .orElseGet(() -> asked(
                                                    target,
                                                    wanted.getOrDefault(one.id(), 0),
                                                    leads.getOrDefault(target.id(), List.of())))))
                            .toList(),
                    leads));
        }
        return series;
    }

    /** Returns what each of some units reported of a target from the start of the campaign to the end of a period. */
    public Map<UnitId, BigDecimal> soFar(ReportingPeriod period, UUID target, Collection<UnitId> units) {
        return soFar.of(target, soFar.periods(period), units);
    }

    /** Returns what each unit said of a target in a period. */
    public Map<UnitId, StatedFigure> values(UUID due, UUID target) {
        return reports.values(due, target);
    }

    private static int asked(CampaignTarget target, int wanted, List<UnitId> leads) {
        return target.measure().aggregation() == Aggregation.LEAD_FIGURE && !leads.isEmpty() ? leads.size() : wanted;
    }
}
