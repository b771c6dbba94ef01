package vn.thidua.registration.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.ClusterId;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.registration.domain.PledgeDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** The pledges of clusters: written by the head of the cluster or the office, signed by each member, printed. */
@Controller
@Needs(Act.SEE_REGISTRATIONS)
class PledgeController {

    private static final String PLEDGES = "/campaigns/{campaign}/pledges";
    private static final String PLEDGE = PLEDGES + "/{cluster}";
    private static final int LONGEST = 10_000;
    private static final int LONGEST_POST = 200;

    private final PledgePages pages;
    private final PledgePaper papers;
    private final PledgeDesk desk;

    PledgeController(PledgePages pages, PledgePaper papers, PledgeDesk desk) {
        this.pages = pages;
        this.papers = papers;
        this.desk = desk;
    }

    @GetMapping(PLEDGES)
    Screen list(Actor actor, @PathVariable UUID campaign) {
        return Screen.show("registration/pledges", pages.of(actor, new CampaignId(campaign)));
    }

    @GetMapping(PLEDGE)
    Screen show(Actor actor, @PathVariable UUID campaign, @PathVariable UUID cluster) {
        return Screen.show("registration/pledge", page(actor, campaign, cluster));
    }

    @Needs(Act.SIGN_PLEDGE)
    @PostMapping(PLEDGE)
    Screen write(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID cluster,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "0") long version) {
        PledgePage page = page(actor, campaign, cluster);
        if (!page.writes()) {
            throw new NotFound("pledge of " + cluster + " is not written by " + actor.unit());
        }
        if (body.isBlank() || body.length() > LONGEST) {
            Complaints wrong = Complaints.NONE.with("body", body.isBlank() ? "complaint.NotBlank" : "complaint.Size");
            return Screen.show(422, "registration/pledge", typed(page, body, version, wrong, page.refusal()));
        }
        try {
            desk.write(new CampaignId(campaign), page.cluster().id(), body, version, actor.by());
        } catch (Refused refused) {
            Optional<Refusal> why = Optional.of(refused.refusal());
            return Screen.show(409, "registration/pledge", typed(page, body, page.version(), Complaints.NONE, why));
        }
        return Screen.goTo(page.path()).saying("pledge.written");
    }

    /** Signs for the person's unit the text that was seen. */
    @Needs(Act.SIGN_PLEDGE)
    @PostMapping(PLEDGE + "/signatures")
    Screen sign(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID cluster,
            @RequestParam(defaultValue = "0") int edition,
            @RequestParam(defaultValue = "") String post) {
        PledgePage page = page(actor, campaign, cluster);
        String as = post.substring(0, Math.min(post.length(), LONGEST_POST));
        desk.sign(new CampaignId(campaign), page.cluster().id(), actor.unit(), edition, as, actor.by());
        return Screen.goTo(page.path()).saying("pledge.signed");
    }

    @GetMapping(PLEDGE + "/print")
    Screen print(Actor actor, @PathVariable UUID campaign, @PathVariable UUID cluster) {
        PledgePage page = page(actor, campaign, cluster);
        return new PaperPage(papers.of(page), page.path() + "/pledge", page.path()).screen();
    }

    @GetMapping(PLEDGE + "/pledge.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID campaign, @PathVariable UUID cluster) {
        return new PaperFile("giao-uoc-thi-dua", papers.of(page(actor, campaign, cluster))).word();
    }

    @GetMapping(PLEDGE + "/pledge.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID campaign, @PathVariable UUID cluster) {
        return new PaperFile("giao-uoc-thi-dua", papers.of(page(actor, campaign, cluster))).pdf();
    }

    private PledgePage page(Actor actor, UUID campaign, UUID cluster) {
        return pages.of(actor, new CampaignId(campaign), new ClusterId(cluster));
    }

    private static PledgePage typed(
            PledgePage page, String body, long version, Complaints complaints, Optional<Refusal> refusal) {
        return new PledgePage(
                page.stage(),
                page.cluster(),
                page.pledge(),
                page.members(),
                body,
                version,
                page.writes(),
                page.signs(),
                complaints,
                refusal);
    }
}
