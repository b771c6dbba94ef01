package vn.thidua.campaign.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.search.Finder;
import vn.thidua.search.Found;
import vn.thidua.search.Sort;
import vn.thidua.search.Wanted;

/** Finds campaigns by title, slogan or number of the plan. */
@Component
class CampaignFinder implements Finder {

    private final CampaignReads campaigns;

    CampaignFinder(CampaignReads campaigns) {
        this.campaigns = campaigns;
    }

    @Override
    public Sort sort() {
        return Sort.CAMPAIGN;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return campaigns.visibleTo(wanted.actor()).stream()
                .filter(head -> wanted.fits(head.title() + " " + head.slogan() + " " + head.planNumber()))
                .limit(wanted.most())
                .map(head -> new Found(head.title(), head.planNumber(), "/campaigns/" + head.id()))
                .toList();
    }
}
