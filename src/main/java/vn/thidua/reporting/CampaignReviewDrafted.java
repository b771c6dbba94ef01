package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Sections of a report were drafted from the figures.
 *
 * @param sections how many; those that people had written were left alone
 */
public record CampaignReviewDrafted(
        CampaignReviewId review, CampaignId campaign, String title, int sections, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "review:" + review;
    }
}
