package vn.thidua.reporting;

import java.time.Instant;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody chose how the workbook of a unit is read in a campaign.
 *
 * @param sheet name of the sheet
 * @param row of the headings
 */
public record WorkbookLayoutChosen(CampaignId campaign, UnitId unit, String sheet, int row, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "campaign:" + campaign;
    }
}
