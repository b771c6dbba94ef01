package vn.thidua.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A lead agency gave a report back to the unit, and said why. */
public record ReportReturned(
        ReportId report, CampaignId campaign, UUID due, UnitId unit, String reason, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "report:" + report;
    }
}
