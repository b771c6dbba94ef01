package vn.thidua.reporting.overview.web;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.CampaignOutline;
import vn.thidua.shared.Screen;

/** Shows a campaign at a glance, on a desk, a phone or a wall. */
@Controller
@Needs(Act.SEE_RESULTS)
class OverviewController {

    private final OverviewPages pages;

    OverviewController(OverviewPages pages) {
        this.pages = pages;
    }

    /** Leads to the latest running campaign; says so where there is none. */
    @GetMapping("/overview")
    Screen latest(Actor actor) {
        List<CampaignOutline> running = pages.running(actor);
        return running.isEmpty()
                ? Screen.show("overview/none", new NothingRuns(actor.may(Act.START_CAMPAIGN)))
                : Screen.goTo("/campaigns/" + running.getFirst().id() + "/overview");
    }

    @GetMapping("/campaigns/{campaign}/overview")
    Screen show(
            Actor actor,
            @PathVariable UUID campaign,
            @RequestParam(defaultValue = "false") boolean mine,
            @RequestParam(defaultValue = "false") boolean wall) {
        return Screen.show("overview/show", pages.of(new CampaignId(campaign), mine, wall, actor));
    }
}
