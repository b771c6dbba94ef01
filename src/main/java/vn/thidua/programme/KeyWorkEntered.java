package vn.thidua.programme;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A key work was entered, or what is planned for it was changed. */
public record KeyWorkEntered(KeyWorkId work, CampaignId campaign, String name, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "keywork:" + work;
    }
}
