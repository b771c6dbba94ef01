package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody chose which odd figures of a campaign may be explained.
 *
 * @param strict those that no explanation helps
 */
public record ChecksChosen(CampaignId campaign, List<String> strict, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
