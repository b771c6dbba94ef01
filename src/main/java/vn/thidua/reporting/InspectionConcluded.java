package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An inspection is concluded.
 *
 * @param differing figures that differ from what was reported
 */
public record InspectionConcluded(
        InspectionId inspection,
        CampaignId campaign,
        String title,
        int checked,
        int differing,
        String conclusion,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
