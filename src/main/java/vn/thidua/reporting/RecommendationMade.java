package vn.thidua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An inspection asks a unit to do something.
 *
 * @param dueOn last day to do it
 */
public record RecommendationMade(
        InspectionId inspection,
        CampaignId campaign,
        UUID recommendation,
        UnitId unit,
        String text,
        LocalDate dueOn,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
