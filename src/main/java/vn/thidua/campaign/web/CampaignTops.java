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
import vn.thidua.shared.NotFound;

/** Makes the head of the pages of a campaign, for those who may see it. */
@Component
public class CampaignTops {

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

    /**
     * Returns the head of a page that the person may change.
     *
     * @throws NotFound when the campaign is not run from the units of the role in use
     */
    public CampaignTop run(CampaignId id, String tab, Actor actor) {
        CampaignTop top = of(id, tab, actor);
        if (!top.runs()) {
            throw new NotFound("campaign " + id + " is not run by " + actor.unit());
        }
        return top;
    }

    /**
     * Returns the head of a page that the person may see.
     *
     * @throws NotFound when the campaign is not theirs to see
     */
    public CampaignTop of(CampaignId id, String tab, Actor actor) {
        CampaignHead head = campaigns.visible(id, actor);
        OverviewReads.Counts counts = overview.counts(id);
        boolean runs = actor.may(Act.RUN_CAMPAIGN) && campaigns.runs(id, actor);
        return new CampaignTop(
                head,
                tab,
                runs,
                LocalDate.now(clock),
                counts.units(),
                counts.targets(),
                runs ? overview.unclearOffices().getOrDefault(id, 0) : 0,
                runs ? revisions.waiting(id).map(Object::toString).orElse("") : "");
    }
}
