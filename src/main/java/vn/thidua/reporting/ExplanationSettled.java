package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Whoever asked is content with the answer. */
public record ExplanationSettled(ExplanationId explanation, CampaignId campaign, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "explanation:" + explanation;
    }
}
