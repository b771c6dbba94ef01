package vn.thidua.registration;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A lead agency gave a work back to the unit, and said why. */
public record WorkReturned(
        WorkId work, CampaignId campaign, UnitId unit, String name, String reason, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "work:" + work;
    }
}
