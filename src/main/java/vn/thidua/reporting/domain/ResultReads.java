package vn.thidua.reporting.domain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** How the targets of a campaign stand, over all units: live, from the running totals. */
@NamedInterface("desk")
@Component
public class ResultReads {

    private final Ground ground;
    private final TotalReads totals;
    private final ReportReads reports;

    ResultReads(Ground ground, TotalReads totals, ReportReads reports) {
        this.ground = ground;
        this.totals = totals;
        this.reports = reports;
    }

    /** Returns how every target stands at the end of a period, in the order of the plan. */
    public List<Consolidated> of(ReportingPeriod period) {
        List<UUID> since = ground.periods(period.due().campaign()).stream()
                .filter(other -> other.due().rule().equals(period.due().rule())
                        && !other.to().isAfter(period.to()))
                .map(ReportingPeriod::id)
                .toList();
        Map<UUID, TotalReads.Total> here = totals.of(List.of(period.id()));
        Map<UUID, TotalReads.Total> all = totals.of(since);
        int wanted = ground.countWanted(period);
        Map<UUID, List<UnitId>> leads = ground.leads(period.due().campaign());
        return ground.targets(period.due().campaign()).stream()
                .map(target -> Consolidated.of(
                        target,
                        here.getOrDefault(target.id(), TotalReads.Total.NONE),
                        all.getOrDefault(target.id(), TotalReads.Total.NONE),
                        asked(target, wanted, leads.getOrDefault(target.id(), List.of()))))
                .toList();
    }

    /** Returns what each unit said of a target in a period. */
    public Map<UnitId, StatedFigure> values(UUID due, UUID target) {
        return reports.values(due, target);
    }

    private static int asked(CampaignTarget target, int wanted, List<UnitId> leads) {
        return target.measure().aggregation() == Aggregation.LEAD_FIGURE && !leads.isEmpty() ? leads.size() : wanted;
    }
}
