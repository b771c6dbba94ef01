package vn.thidua.registration;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A lead agency, or the standing office where nobody leads, accepted works. */
public record WorksAccepted(CampaignId campaign, int works, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
