package vn.thidua.reporting.reviewing;

import java.util.Optional;
import vn.thidua.shared.Refusal;

/** When a report goes on. */
public final class CampaignReviewRules {

    private CampaignReviewRules() {}

    /** Returns why nothing in it can be changed. */
    public static Optional<Refusal> whyNotChange(CampaignReview review) {
        return review.issue() == null ? Optional.empty() : because(CampaignReviewRefusal.ISSUED);
    }

    /** Returns why a section cannot stand so. */
    public static Optional<Refusal> whyNotWrite(CampaignReview review, String body) {
        return whyNotChange(review)
                .or(() -> body.isBlank() ? because(CampaignReviewRefusal.NO_TEXT) : Optional.empty());
    }

    /** Returns why it cannot be issued so. */
    public static Optional<Refusal> whyNotIssue(CampaignReview review, CampaignReviewDesk.Issuing issuing) {
        if (review.issue() != null) {
            return because(CampaignReviewRefusal.ISSUED);
        }
        if (issuing.title().isBlank()) {
            return because(CampaignReviewRefusal.NO_TITLE);
        }
        return issuing.stamp().whyNot();
    }

    private static Optional<Refusal> because(CampaignReviewRefusal refusal) {
        return Optional.of(refusal.because());
    }
}
