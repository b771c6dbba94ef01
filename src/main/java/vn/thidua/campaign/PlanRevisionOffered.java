package vn.thidua.campaign;

import java.time.Instant;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A newer version of a campaign's plan was approved and waits to be taken over. */
public record PlanRevisionOffered(CampaignId campaign, PlanId plan, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
