package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.AllotmentWithdrawn;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.TargetAllotted;
import vn.thidua.campaign.allotment.Owed;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;

/** Where units get other goals, it is judged anew who reaches them, in the same transaction; what a closed period says stays. */
@Component
class OnAllotment {

    private final Ground ground;
    private final PeriodRows periods;
    private final ReportReads reads;
    private final ReportRows rows;
    private final ValueRows values;

    OnAllotment(Ground ground, PeriodRows periods, ReportReads reads, ReportRows rows, ValueRows values) {
        this.ground = ground;
        this.periods = periods;
        this.reads = reads;
        this.rows = rows;
        this.values = values;
    }

    @EventListener
    void on(TargetAllotted allotted) {
        judge(allotted.campaign(), allotted.target());
    }

    @EventListener
    void on(AllotmentWithdrawn withdrawn) {
        judge(withdrawn.campaign(), withdrawn.target());
    }

    private void judge(CampaignId campaign, UUID id) {
        CampaignTarget target = ground.targets(campaign).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
        List<UUID> all = ground.periods(campaign).stream()
                .map(ReportingPeriod::id)
                .sorted()
                .toList();
        for (UUID period : all) {
            periods.share(period);
            Map<UnitId, ReportedValue> stated = new HashMap<>();
            reads.values(period, id).forEach((unit, figure) -> stated.put(unit, figure.value()));
            if (stated.isEmpty() || periods.closed(period)) {
                continue;
            }
            rows.lock(campaign, period, stated.keySet());
            Owed owed = ground.owed(campaign, stated.keySet());
            Map<UnitId, @Nullable Boolean> changed = new HashMap<>();
            stated.forEach((unit, value) -> {
                BigDecimal goal = owed.goal(id, unit);
                Boolean reached = Measuring.unitReaches(target.measure(), value.figure(), goal)
                        .orElse(null);
                if (!Objects.equals(reached, value.reached())) {
                    changed.put(unit, reached);
                }
            });
            values.judge(period, id, changed);
        }
    }
}
