package vn.thidua.reporting.web;

import java.util.List;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.Consolidated;
import vn.thidua.reporting.domain.ReportingPeriod;

/**
 * How the targets of a campaign stand at the end of a period.
 *
 * @param periods all periods, of which one is shown
 * @param shown the one
 * @param closed whether nobody may change its figures
 * @param runs whether the person may close it
 */
public record ResultsPage(
        CampaignOutline campaign,
        List<ReportingPeriod> periods,
        ReportingPeriod shown,
        List<Consolidated> lines,
        boolean closed,
        boolean runs) {

    /** Returns the path of the page for a period. */
    public String path(ReportingPeriod period) {
        return "/campaigns/" + campaign.id() + "/results/" + period.id();
    }

    /** Returns how many targets are reached. */
    public long reached() {
        return lines.stream()
                .filter(line -> Boolean.TRUE.equals(line.reached()))
                .count();
    }

    /** Returns how many targets nothing can be said of yet. */
    public long unknown() {
        return lines.stream().filter(line -> line.reached() == null).count();
    }
}
