package vn.thidua.reporting.reviewing.web;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.paperwork.Paper;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.reporting.reviewing.CampaignReview;
import vn.thidua.reporting.reviewing.CampaignReviewDesk;
import vn.thidua.reporting.reviewing.Cited;
import vn.thidua.shared.Refusal;

/**
 * A report that the program drafts.
 *
 * @param organ name of who issues it
 * @param sections in their order
 * @param form what is typed to issue it
 * @param writes whether the person may change it
 * @param refusal why it was not issued just now
 */
public record CampaignReviewPage(
        CampaignOutline campaign,
        CampaignReview review,
        ReportingPeriod period,
        String organ,
        List<Section> sections,
        CampaignReviewDesk.Issuing form,
        boolean writes,
        Optional<Refusal> refusal) {

    /**
     * A section.
     *
     * @param lines its text, a line each, in pieces that lead to where figures come from
     * @param table null for none
     * @param chart null for none
     */
    public record Section(
            CampaignReview.Section section,
            List<List<Cited.Piece>> lines,
            Paper.@Nullable Table table,
            Paper.@Nullable Chart chart) {}
}
