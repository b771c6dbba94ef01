package vn.thidua.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A lead agency stands for figures of a period from now on. */
public record FiguresAccepted(CampaignId campaign, UUID due, int figures, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
