package vn.thidua.campaign;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody wrote in the plan document of a campaign. */
public record CampaignPaperWritten(CampaignId campaign, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
