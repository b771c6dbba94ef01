package vn.thidua.campaign.allotment;

import java.util.Collection;
import java.util.Optional;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.shared.Refusal;

/** Whether a target may be shared out. */
public final class AllotmentRules {

    private AllotmentRules() {}

    /** Returns why the target cannot be shared out: the campaign is closed, or only the lead agency has its figure. */
    public static Optional<Refusal> whyNotAllot(CampaignHead head, CampaignTarget target) {
        if (target.measure().aggregation() == Aggregation.LEAD_FIGURE) {
            return Optional.of(CampaignRefusal.ONLY_LEAD_HAS_IT.because());
        }
        return LaunchRules.whyNotAmend(head);
    }

    /** Returns why it cannot be shared out like this: nobody is asked, or the goals come to something else than the target and nobody says why. */
    public static Optional<Refusal> whyNotLikeThis(
            CampaignTarget target, Collection<Share> shares, int addressed, String reason) {
        if (shares.isEmpty()) {
            return Optional.of(CampaignRefusal.NOBODY_HAS_A_SHARE.because());
        }
        Balance balance = Balance.of(target.measure(), shares, addressed);
        return balance == null || !balance.differs() || !reason.isBlank()
                ? Optional.empty()
                : Optional.of(CampaignRefusal.DIFFERENCE_WITHOUT_REASON.because(balance.shared(), balance.whole()));
    }
}
