package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The figures were drawn that an inspection checks.
 *
 * @param seed number that draws the same figures again
 * @param size figures of each unit
 * @param figures how many were drawn of all units
 */
public record InspectionSampleDrawn(
        InspectionId inspection,
        CampaignId campaign,
        String title,
        long seed,
        int size,
        int figures,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
