package vn.thidua.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit says what it did about a recommendation.
 *
 * @param late whether that was after the last day
 */
public record RecommendationAnswered(
        InspectionId inspection,
        CampaignId campaign,
        UUID recommendation,
        UnitId unit,
        String text,
        boolean late,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
