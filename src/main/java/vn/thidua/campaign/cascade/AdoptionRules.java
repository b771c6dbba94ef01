package vn.thidua.campaign.cascade;

import java.util.Optional;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.shared.Refusal;

/** When a unit may begin a campaign that carries out a higher one. */
public final class AdoptionRules {

    private AdoptionRules() {}

    /** Returns why the campaign cannot be carried out by another. */
    public static Optional<Refusal> whyNotAdopt(CampaignHead higher) {
        return switch (higher.state()) {
            case DRAFT -> Optional.of(CampaignRefusal.NOT_LAUNCHED.because());
            case LAUNCHED -> Optional.empty();
            case CLOSED -> Optional.of(CampaignRefusal.CLOSED.because());
        };
    }

    /** Returns why it cannot be begun so. */
    public static Optional<Refusal> whyNotAdopt(CampaignHead higher, AdoptionChoice choice) {
        return whyNotAdopt(higher)
                .or(() -> choice.contents().isEmpty()
                                && choice.goals().isEmpty()
                                && choice.added().isEmpty()
                        ? Optional.of(CampaignRefusal.NOTHING_CHOSEN.because())
                        : Optional.empty());
    }
}
