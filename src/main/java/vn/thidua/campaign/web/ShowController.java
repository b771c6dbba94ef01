package vn.thidua.campaign.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.cascade.CascadeCards;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.domain.LaunchRules;
import vn.thidua.campaign.domain.OverviewReads;
import vn.thidua.shared.Screen;

/** Shows a campaign at a glance. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class ShowController {

    private static final int NEXT_DATES = 6;

    private final CampaignReads campaigns;
    private final CampaignTops tops;
    private final OverviewReads overview;
    private final BodyReads bodies;
    private final DutyReads duties;
    private final CascadeCards cards;
    private final Clock clock;

    ShowController(
            CampaignReads campaigns,
            CampaignTops tops,
            OverviewReads overview,
            BodyReads bodies,
            DutyReads duties,
            CascadeCards cards,
            Clock clock) {
        this.campaigns = campaigns;
        this.tops = tops;
        this.overview = overview;
        this.bodies = bodies;
        this.duties = duties;
        this.cards = cards;
        this.clock = clock;
    }

    @GetMapping("/campaigns/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        CampaignId campaign = new CampaignId(id);
        CampaignTop top = tops.of(campaign, "overview", actor);
        LocalDate today = LocalDate.now(clock);
        boolean hasPart = !duties.parts(actor.unit(), campaign).isEmpty()
                || !duties.of(actor.unit(), campaign).isEmpty();
        return Screen.show(
                "campaign/show",
                new ShowPage(
                        top,
                        overview.counts(campaign),
                        campaigns.addressed(campaign).size(),
                        bodies.contents(campaign),
                        bodies.targets(campaign),
                        duties.next(List.of(campaign), today, NEXT_DATES),
                        bodies.audience(campaign),
                        hasPart ? actor.unit().toString() : "",
                        cards.of(top.head(), actor),
                        LaunchRules.whyNotClose(top.head())));
    }
}
