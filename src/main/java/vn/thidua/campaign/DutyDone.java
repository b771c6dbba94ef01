package vn.thidua.campaign;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit says that it did what was due, or takes that back. */
public record DutyDone(CampaignId campaign, UUID due, UnitId unit, boolean done, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
