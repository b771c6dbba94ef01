package vn.thidua.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit handed in what it achieved in a period; the number counts from 1, later ones are corrections. */
public record ReportSubmitted(
        ReportId report,
        CampaignId campaign,
        UUID due,
        UnitId unit,
        int number,
        boolean late,
        String reason,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "report:" + report;
    }
}
