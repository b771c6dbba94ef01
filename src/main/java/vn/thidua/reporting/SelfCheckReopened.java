package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit has to look at itself again before it is inspected.
 *
 * @param title of the inspection
 * @param reason what it is to look at
 */
public record SelfCheckReopened(
        InspectionId inspection,
        CampaignId campaign,
        String title,
        UnitId unit,
        String reason,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
