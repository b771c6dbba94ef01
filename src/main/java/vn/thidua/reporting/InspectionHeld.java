package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The visits of an inspection are over. */
public record InspectionHeld(InspectionId inspection, CampaignId campaign, String title, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "inspection:" + inspection;
    }
}
