package vn.thidua.campaign.paper;

import java.util.Optional;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.shared.Refusal;

/** When a plan document goes on. */
public final class CampaignPaperRules {

    private CampaignPaperRules() {}

    /** Tells whether the program writes the plan document of a campaign: one that was read from a plan has it already. */
    public static boolean written(CampaignHead head) {
        return head.plan() == null;
    }

    /** Returns why nobody can write in it or give it a number. */
    public static Optional<Refusal> whyNotWrite(CampaignHead head, CampaignPaper paper) {
        return paper.issued() ? Optional.of(CampaignRefusal.PAPER_ISSUED.because()) : LaunchRules.whyNotAmend(head);
    }

    /** Returns why no signed file can be kept with it. */
    public static Optional<Refusal> whyNotSign(CampaignHead head, CampaignPaper paper) {
        return paper.issued() ? LaunchRules.whyNotAmend(head) : Optional.of(CampaignRefusal.PAPER_NOT_ISSUED.because());
    }
}
