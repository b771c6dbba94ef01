package vn.thidua.registration;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit took back a work that it had promised, and said why. */
public record WorkWithdrawn(
        WorkId work, CampaignId campaign, UnitId unit, String name, String reason, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "work:" + work;
    }
}
