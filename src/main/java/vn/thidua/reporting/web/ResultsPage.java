package vn.thidua.reporting.web;

import java.util.List;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.forecasting.Heading;
import vn.thidua.reporting.forecasting.Outlook;
import vn.thidua.reporting.forecasting.web.TargetLine;

/**
 * How the targets of a campaign stand at the end of a period, and where they are heading.
 *
 * @param periods all periods, of which one is shown
 * @param shown the one
 * @param closed whether nobody may change its figures
 * @param runs whether the person may close it
 * @param asks whether the person may ask for explanations
 */
public record ResultsPage(
        CampaignOutline campaign,
        List<ReportingPeriod> periods,
        ReportingPeriod shown,
        List<TargetLine> lines,
        boolean closed,
        boolean runs,
        boolean asks) {

    /** Returns the path of the page for a period. */
    public String path(ReportingPeriod period) {
        return "/campaigns/" + campaign.id() + "/results/" + period.id();
    }

    /** Returns the path of the page of a target. */
    public String path(TargetLine line) {
        return path(shown) + "/targets/" + line.target();
    }

    /** Returns the targets. */
    public List<Heading> headings() {
        return lines.stream().map(TargetLine::heading).toList();
    }

    /** Returns how many targets are heading somewhere. */
    public int count(Outlook outlook) {
        return (int) Heading.count(headings(), outlook);
    }
}
