package vn.thidua.reporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The units were told that they will be inspected.
 *
 * @param from first day
 */
public record InspectionAnnounced(
        InspectionId inspection,
        CampaignId campaign,
        String title,
        List<UnitId> units,
        LocalDate from,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
