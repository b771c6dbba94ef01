package vn.thidua.campaign;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The plan document of a campaign got its number.
 *
 * @param number with its symbol
 */
public record CampaignPaperIssued(CampaignId campaign, String number, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
