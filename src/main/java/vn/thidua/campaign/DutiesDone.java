package vn.thidua.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Several units did what was due, at once.
 *
 * @param duty what was to be done, in words
 * @param lastDay last day on which it was in time, in Hanoi
 * @param units how many
 */
public record DutiesDone(
        CampaignId campaign, UUID due, String duty, LocalDate lastDay, int units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
