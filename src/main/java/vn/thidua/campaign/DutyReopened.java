package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit takes back that it did what was due.
 *
 * @param duty what is to be done, in words
 * @param lastDay last day on which it is in time, in Hanoi
 */
public record DutyReopened(
        CampaignId campaign, UUID due, String duty, LocalDate lastDay, UnitId unit, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
