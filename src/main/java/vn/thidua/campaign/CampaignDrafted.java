package vn.thidua.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A campaign was opened as a draft, from a plan, by hand or from an older one. */
public record CampaignDrafted(
        CampaignId campaign, String title, @Nullable PlanId plan, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
