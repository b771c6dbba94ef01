package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
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

    /** Returns how every target stands at the end of a period, in the order of the plan. */
    public List<Consolidated> of(ReportingPeriod period) {
        List<UUID> since = soFar.periods(period);
        Map<UUID, TotalReads.Total> here = totals.of(List.of(period.id()));
        Map<UUID, TotalReads.Total> all = totals.of(since);
        int wanted = ground.countWanted(period);
        Map<UUID, List<UnitId>> leads = ground.leads(period.due().campaign());
        Owed owed = ground.owed(period.due().campaign(), List.of());
        return ground.targets(period.due().campaign()).stream()
                .map(target -> Consolidated.of(
                        target,
                        here.getOrDefault(target.id(), TotalReads.Total.NONE),
                        all.getOrDefault(target.id(), TotalReads.Total.NONE),
                        owed.asked(target.id())
                                .orElseGet(() -> asked(target, wanted, leads.getOrDefault(target.id(), List.of())))))
                .toList();
    }

    /** Returns what each unit reported of a target from the start of the campaign to the end of a period. */
    public Map<UnitId, BigDecimal> soFar(ReportingPeriod period, UUID target) {
        return soFar.of(target, soFar.periods(period));
    }

    /** Returns what each unit said of a target in a period. */
    public Map<UnitId, StatedFigure> values(UUID due, UUID target) {
        return reports.values(due, target);
    }

    private static int asked(CampaignTarget target, int wanted, List<UnitId> leads) {
        return target.measure().aggregation() == Aggregation.LEAD_FIGURE && !leads.isEmpty() ? leads.size() : wanted;
    }
}
