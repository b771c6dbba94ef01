package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A report was issued.
 *
 * @param number with its symbol
 */
public record CampaignReviewIssued(
        CampaignReviewId review, CampaignId campaign, String title, String number, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "review:" + review;
    }
}
