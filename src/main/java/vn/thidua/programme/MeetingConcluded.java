package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A meeting came to a conclusion; where it names a unit and a day, a task was given. */
public record MeetingConcluded(
        MeetingId meeting, CampaignId campaign, String conclusion, boolean task, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "meeting:" + meeting;
    }
}
