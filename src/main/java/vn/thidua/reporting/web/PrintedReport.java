package vn.thidua.reporting.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Figure;
import vn.thidua.reporting.domain.ReportingPeriod;

/**
 * What is printed of the report of a unit.
 *
 * @param name of the unit
 * @param above name of the unit above it, empty for none
 * @param sentAt when it was last handed in; null where it was not, or something was typed since
 */
record PrintedReport(
        ReportingPeriod period,
        UnitId unit,
        String name,
        String above,
        @Nullable Instant sentAt,
        List<Line> lines) {

    /**
     * A target.
     *
     * @param last what was said for the period before, or null
     * @param now what is said for this one, or null
     * @param soFar what the unit comes to from the start of the campaign on, where figures add up over time; else null
     * @param goal what the unit owes, or null
     * @param note what the unit says beside it, and why it is odd
     * @param proofs names of files that prove it
     */
    record Line(
            CampaignTarget target,
            @Nullable Figure last,
            @Nullable Figure now,
            @Nullable BigDecimal soFar,
            @Nullable BigDecimal goal,
            String note,
            List<String> proofs) {}
}
