package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit says that it did what was due.
 *
 * @param duty what was to be done, in words
 * @param lastDay last day on which it was in time, in Hanoi
 */
public record DutyDone(
        CampaignId campaign, UUID due, String duty, LocalDate lastDay, UnitId unit, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
