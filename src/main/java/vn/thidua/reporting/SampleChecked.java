package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The team wrote down what it found of the figures of a unit.
 *
 * @param differing figures that differ from what was reported
 */
public record SampleChecked(
        InspectionId inspection,
        CampaignId campaign,
        UnitId unit,
        int checked,
        int differing,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
