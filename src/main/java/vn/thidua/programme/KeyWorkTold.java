package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Something happened to a key work: a milestone was reached, money was paid, an obstacle came or went, it was finished. */
public record KeyWorkTold(KeyWorkId work, CampaignId campaign, String what, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "keywork:" + work;
    }
}
