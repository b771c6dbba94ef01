package vn.thidua.reporting.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.reporting.domain.PeriodDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Closes periods and opens them again. */
@Controller
@Needs(Act.CLOSE_PERIOD)
class PeriodController {

    private static final String PERIOD = "/campaigns/{campaign}/results/{due}";

    private final ResultPages pages;
    private final PeriodDesk desk;

    PeriodController(ResultPages pages, PeriodDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping(PERIOD + "/closing")
    Screen close(Actor actor, @PathVariable UUID campaign, @PathVariable UUID due) {
        ResultsPage page = own(actor, campaign, due);
        desk.close(due, actor.by());
        return Screen.goTo(page.path(page.shown())).saying("results.closed");
    }

    @PostMapping(PERIOD + "/reopening")
    Screen reopen(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @RequestParam(defaultValue = "") String why) {
        ResultsPage page = own(actor, campaign, due);
        desk.reopen(due, why, actor.by());
        return Screen.goTo(page.path(page.shown())).saying("results.reopened");
    }

    private ResultsPage own(Actor actor, UUID campaign, UUID due) {
        ResultsPage page = pages.results(new CampaignId(campaign), due, actor);
        if (!page.runs()) {
            throw new NotFound("period " + due + " is not run by " + actor.unit());
        }
        return page;
    }
}
