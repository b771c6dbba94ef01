package vn.thidua.campaign;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A target is shared out no more: every unit that the campaign addresses is asked for it. */
public record AllotmentWithdrawn(CampaignId campaign, UUID target, String subject, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
