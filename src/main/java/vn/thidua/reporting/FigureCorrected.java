package vn.thidua.reporting;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A lead agency put its own figure in the place of the unit's, and said why. */
public record FigureCorrected(
        ReportId report,
        CampaignId campaign,
        UUID due,
        UnitId unit,
        String target,
        String was,
        String becomes,
        String reason,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "report:" + report;
    }
}
