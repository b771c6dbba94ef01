package vn.thidua.campaign.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import vn.thidua.campaign.allotment.Allotment;
import vn.thidua.campaign.allotment.AllotmentDesk;
import vn.thidua.campaign.allotment.AllotmentReads;
import vn.thidua.campaign.allotment.Sharing;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shares targets out among units by hand, and shows how they are. */
@Controller
@Needs(Act.RUN_CAMPAIGN)
class AllotmentController {

    static final String PATH = "/campaigns/{campaign}/targets/{target}/allotment";
    static final String PAGE = "campaign/allotment";

    private final CampaignTops tops;
    private final AllotmentPages pages;
    private final AllotmentReads allotments;
    private final AllotmentDesk desk;

    AllotmentController(CampaignTops tops, AllotmentPages pages, AllotmentReads allotments, AllotmentDesk desk) {
        this.tops = tops;
        this.pages = pages;
        this.allotments = allotments;
        this.desk = desk;
    }

    @GetMapping("/campaigns/{campaign}/allotments")
    @Needs(Act.SEE_CAMPAIGNS)
    Screen list(Actor actor, @PathVariable UUID campaign) {
        return Screen.show("campaign/allotments", pages.list(new CampaignId(campaign), actor));
    }

    @GetMapping(PATH)
    @Needs(Act.SEE_CAMPAIGNS)
    Screen show(Actor actor, @PathVariable UUID campaign, @PathVariable UUID target) {
        return Screen.show(PAGE, pages.of(new CampaignId(campaign), target, actor, AllotmentPages.Said.NOTHING));
    }

    @PostMapping(PATH)
    Screen allot(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID target,
            @RequestParam Map<String, String> values) {
        CampaignId id = new CampaignId(campaign);
        tops.run(id, "allotments", actor);
        AllotmentFields fields = new AllotmentFields(new Typed(values), pages.target(id, target));
        List<AllotmentPages.Named> shown =
                pages.named(id).stream().limit(AllotmentPages.SHOWN).toList();
        Complaints complaints = fields.complaints(shown);
        if (!complaints.none()) {
            return answer(id, target, actor, new AllotmentPages.Said(fields, complaints, Optional.empty(), List.of()));
        }
        Allotment stands = allotments.find(target).orElse(null);
        try {
            Optional<Refusal> stale = desk.allot(
                    new AllotmentDesk.Wish(
                            id,
                            target,
                            Sharing.BY_HAND,
                            fields.shares(shown, stands),
                            fields.reason(),
                            fields.version()),
                    actor.by());
            return stale.isPresent()
                    ? answer(id, target, actor, AllotmentPages.Said.refused(fields, stale.get()))
                    : Screen.goTo(AllotmentPage.path(id, target)).saying("allotment.kept");
        } catch (Refused no) {
            return answer(id, target, actor, AllotmentPages.Said.refused(fields, no.refusal()));
        }
    }

    @PostMapping(PATH + "/withdrawal")
    Screen withdraw(Actor actor, @PathVariable UUID campaign, @PathVariable UUID target, @RequestParam long version) {
        CampaignId id = new CampaignId(campaign);
        CampaignTop top = tops.run(id, "allotments", actor);
        return desk.withdraw(id, target, version, actor.by())
                .map(stale -> Screen.goTo(AllotmentPage.path(id, target))
                        .warning(stale.code().messageKey(), stale.arguments().toArray()))
                .orElseGet(() -> Screen.goTo(top.path() + "/allotments").saying("allotment.withdrawn"));
    }

    private Screen answer(CampaignId campaign, UUID target, Actor actor, AllotmentPages.Said said) {
        return Screen.show(422, PAGE, pages.of(campaign, target, actor, said));
    }
}
