package vn.thidua.reporting.explaining.web;

import java.util.Optional;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Refusal;

/**
 * An exchange about a target.
 *
 * @param subject name of the target
 * @param overdue whether an answer is missing whose last day is over
 * @param answers whether the person's unit has to answer
 * @param asks whether the person may ask once more, or end it
 * @param text as typed
 * @param answerBy as typed
 * @param refusal why it was not taken just now
 */
public record ExplanationPage(
        CampaignOutline campaign,
        ReportingPeriod period,
        Exchanges.Line line,
        String subject,
        boolean overdue,
        boolean answers,
        boolean asks,
        String text,
        String answerBy,
        Optional<Refusal> refusal) {

    /** Returns the path of the page of the target. */
    public String target() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/targets/"
                + line.explanation().target();
    }
}
