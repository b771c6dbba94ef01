package vn.thidua.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Reports of many units for a period were handed in at once; which, stands with each of their submissions.
 *
 * @param batch what the submissions name
 * @param units how many
 * @param figures how many figures changed
 */
public record ReportsHandedIn(
        UUID batch,
        CampaignId campaign,
        UUID due,
        int units,
        int figures,
        boolean late,
        String reason,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
