package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * It was noted who is invited to a meeting and who came.
 *
 * @param invited how many units
 * @param came how many of them came or sent somebody
 */
public record MeetingAttended(MeetingId meeting, CampaignId campaign, int invited, int came, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "meeting:" + meeting;
    }
}
