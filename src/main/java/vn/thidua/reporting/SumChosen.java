package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody said which targets add up to another one.
 *
 * @param parts none where it is the sum of nothing any more
 */
public record SumChosen(CampaignId campaign, UUID whole, List<UUID> parts, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
