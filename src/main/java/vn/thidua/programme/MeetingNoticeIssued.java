package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The notice of what a meeting concluded has a number.
 *
 * @param number with its symbol
 */
public record MeetingNoticeIssued(
        MeetingId meeting, CampaignId campaign, String title, String number, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "meeting:" + meeting;
    }
}
