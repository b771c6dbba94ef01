package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody planned an inspection, or changed its plan.
 *
 * @param units how many are to be visited
 */
public record InspectionPlanned(
        InspectionId inspection, CampaignId campaign, String title, int units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
