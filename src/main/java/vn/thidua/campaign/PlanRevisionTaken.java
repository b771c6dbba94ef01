package vn.thidua.campaign;

import java.time.Instant;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A newer version of the plan was taken over into the campaign. */
public record PlanRevisionTaken(
        CampaignId campaign, String title, PlanId plan, List<UnitId> units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
