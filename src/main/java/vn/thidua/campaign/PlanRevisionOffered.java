package vn.thidua.campaign;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A newer version of a campaign's plan was approved and waits to be taken over.
 *
 * @param owner the unit whose office runs the campaign; null where every standing office does
 */
public record PlanRevisionOffered(
        CampaignId campaign, @Nullable UnitId owner, PlanId plan, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
