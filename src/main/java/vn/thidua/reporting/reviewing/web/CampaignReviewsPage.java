package vn.thidua.reporting.reviewing.web;

import java.util.List;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reviewing.CampaignReview;

/**
 * The reports of a campaign that the program drafts.
 *
 * @param lines the latest first; drafts only for those who write them
 * @param periods that a report may tell about
 * @param latest id of the latest that is over
 * @param fresh id for a new report
 * @param writes whether the person may begin one
 */
public record CampaignReviewsPage(
        CampaignOutline campaign,
        List<Line> lines,
        List<ReportingPeriod> periods,
        String latest,
        UUID fresh,
        boolean writes) {

    /** A report and its period. */
    public record Line(CampaignReview review, ReportingPeriod period) {}

    /** Returns the path of the page. */
    public String path() {
        return "/campaigns/" + campaign.id() + "/reviews";
    }
}
