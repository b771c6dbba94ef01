package vn.thidua.campaign.cascade.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.campaign.domain.CampaignRefusal;
import vn.thidua.shared.Refusal;

/** Says what is wrong with what was typed to carry a campaign out. */
final class AdoptFaults {

    private AdoptFaults() {}

    static Optional<Refusal> of(AdoptForm form, List<UUID> faults) {
        if (form.title().isEmpty()) {
            return Optional.of(CampaignRefusal.NO_TITLE.because());
        }
        if (!faults.isEmpty()) {
            return Optional.of(CampaignRefusal.NO_FIGURE.because(faults.size()));
        }
        return form.earlier().isEmpty() ? Optional.of(CampaignRefusal.NO_DAYS.because()) : Optional.empty();
    }
}
