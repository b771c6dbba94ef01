package vn.thidua.reporting.explaining.web;

import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Refusal;

/**
 * The form of a question about a target.
 *
 * @param id made for the question, so that the same sent twice is one
 * @param subject name of the target
 * @param unit id of the unit whose figure it is about; empty for that of all units together
 * @param addressee name of who is asked; empty where nobody leads the target
 * @param question as typed
 * @param answerBy as typed
 * @param closed why nothing is to be explained; empty where it is
 * @param refusal why it was not taken just now
 */
public record AskPage(
        UUID id,
        CampaignOutline campaign,
        ReportingPeriod period,
        UUID target,
        String subject,
        String unit,
        String addressee,
        String question,
        String answerBy,
        Optional<Refusal> closed,
        Optional<Refusal> refusal) {

    /** Returns the path of the page of the target. */
    public String back() {
        return "/campaigns/" + campaign.id() + "/results/" + period.id() + "/targets/" + target;
    }
}
