package vn.thidua.programme.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;

/** The campaigns whose tasks and works a person can look at. */
@Component
public class VisibleCampaigns {

    private final CampaignReads campaigns;

    VisibleCampaigns(CampaignReads campaigns) {
        this.campaigns = campaigns;
    }

    /** Returns those that were launched: the running ones first, by title. */
    public List<CampaignOutline> of(Actor actor) {
        return campaigns
                .launched(campaigns.visibleTo(actor).stream()
                        .map(CampaignHead::id)
                        .toList())
                .values()
                .stream()
                .sorted(Comparator.comparing(CampaignOutline::closed).thenComparing(CampaignOutline::title))
                .toList();
    }

    /** Returns a campaign that was launched, whoever asks. */
    public Optional<CampaignOutline> find(CampaignId id) {
        return campaigns.launched(id);
    }
}
