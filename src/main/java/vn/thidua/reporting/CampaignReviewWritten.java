package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody wrote a section of a report anew.
 *
 * @param section its number
 */
public record CampaignReviewWritten(
        CampaignReviewId review, CampaignId campaign, String title, int section, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "review:" + review;
    }
}
