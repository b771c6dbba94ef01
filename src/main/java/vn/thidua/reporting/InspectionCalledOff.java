package vn.thidua.reporting;

import java.time.Instant;
import java.util.List;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An inspection will not go on.
 *
 * @param told units that know of it; none as long as it was not announced
 * @param reason in words
 */
public record InspectionCalledOff(
        InspectionId inspection,
        CampaignId campaign,
        String title,
        List<UnitId> told,
        String reason,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
