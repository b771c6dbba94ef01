package vn.thidua.campaign.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.AmendmentReads;
import vn.thidua.campaign.domain.Revision;
import vn.thidua.campaign.domain.RevisionDesk;
import vn.thidua.campaign.domain.RevisionReads;
import vn.thidua.plan.PlanId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Shows what was changed in a campaign, and what a newer version of its plan would change. */
@Controller
class HistoryController {

    private final CampaignTops tops;
    private final AmendmentReads amendments;
    private final RevisionReads revisions;
    private final RevisionDesk desk;

    HistoryController(CampaignTops tops, AmendmentReads amendments, RevisionReads revisions, RevisionDesk desk) {
        this.tops = tops;
        this.amendments = amendments;
        this.revisions = revisions;
        this.desk = desk;
    }

    @GetMapping("/campaigns/{id}/history")
    @Needs(Act.SEE_CAMPAIGNS)
    Screen history(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.of(new CampaignId(id), "history", actor);
        return Screen.show(
                "campaign/history",
                new HistoryPage(top, amendments.of(top.head().id())));
    }

    @GetMapping("/campaigns/{id}/revision")
    @Needs(Act.RUN_CAMPAIGN)
    Screen revision(Actor actor, @PathVariable UUID id) {
        CampaignTop top = tops.run(new CampaignId(id), "revision", actor);
        Revision revision = revisions.revision(top.head().id()).orElseThrow(() -> new NotFound("newer plan of " + id));
        return Screen.show(
                "campaign/revision",
                new RevisionPage(
                        top,
                        revision.plan().id().toString(),
                        revision.head().planNumber(),
                        revision.headChanges(),
                        revision.difference()));
    }

    @PostMapping("/campaigns/{id}/revision")
    @Needs(Act.RUN_CAMPAIGN)
    Screen take(Actor actor, @PathVariable UUID id, @RequestParam UUID plan) {
        CampaignTop top = tops.run(new CampaignId(id), "revision", actor);
        desk.take(top.head().id(), new PlanId(plan), actor.by());
        return Screen.goTo(top.path() + "/history").saying("revision.taken");
    }
}
