package vn.thidua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The office is not content with what a unit did about a recommendation.
 *
 * @param dueOn last day to do more
 */
public record RecommendationGivenBack(
        InspectionId inspection,
        CampaignId campaign,
        UUID recommendation,
        UnitId unit,
        String reason,
        LocalDate dueOn,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
