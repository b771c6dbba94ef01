package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.OverviewReads;
import vn.thidua.campaign.domain.RevisionReads;

/** Makes the head of the pages of a campaign, for those who may see it. */
@Component
class CampaignTops {

    private final CampaignReads campaigns;
    private final OverviewReads overview;
    private final RevisionReads revisions;
    private final Clock clock;

    CampaignTops(CampaignReads campaigns, OverviewReads overview, RevisionReads revisions, Clock clock) {
        this.campaigns = campaigns;
        this.overview = overview;
        this.revisions = revisions;
        this.clock = clock;
    }

    CampaignTop of(CampaignId id, String tab, Actor actor) {
        CampaignHead head = campaigns.visible(id, actor);
        OverviewReads.Counts counts = overview.counts(id);
        boolean runs = actor.may(Act.RUN_CAMPAIGN);
        return new CampaignTop(
                head,
                tab,
                LocalDate.now(clock),
                counts.units(),
                counts.targets(),
                runs ? overview.unclearOffices().getOrDefault(id, 0) : 0,
                runs ? revisions.waiting(id).map(Object::toString).orElse("") : "");
    }
}
