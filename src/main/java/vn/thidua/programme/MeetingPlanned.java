package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A meeting was called, or its agenda was written anew. */
public record MeetingPlanned(MeetingId meeting, CampaignId campaign, String title, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "meeting:" + meeting;
    }
}
