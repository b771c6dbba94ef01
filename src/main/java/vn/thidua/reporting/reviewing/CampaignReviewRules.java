package vn.thidua.reporting.reviewing;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.shared.Refusal;

/** When a report goes on. */
public final class CampaignReviewRules {

    /* Decree 30: letters of the kind of paper, then of who issues it. */
    private static final Pattern SYMBOL = Pattern.compile("\\p{Lu}{1,6}(-[\\p{L}\\d&-]{1,30})?");
    private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,5}");

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
        if (!SYMBOL.matcher(issuing.symbol().strip()).matches()) {
            return because(CampaignReviewRefusal.NO_SYMBOL);
        }
        if (!issuing.number().isBlank()
                && !NUMBER.matcher(issuing.number().strip()).matches()) {
            return because(CampaignReviewRefusal.NO_NUMBER);
        }
        if (issuing.on() == null) {
            return because(CampaignReviewRefusal.NO_DAY);
        }
        return issuing.signerPost().isBlank() || issuing.signer().isBlank()
                ? because(CampaignReviewRefusal.NO_SIGNER)
                : Optional.empty();
    }

    private static Optional<Refusal> because(CampaignReviewRefusal refusal) {
        return Optional.of(refusal.because());
    }
}
