package vn.thidua.campaign.paper.web;

import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.campaign.domain.BodyReads;
import vn.thidua.campaign.domain.CampaignBody;
import vn.thidua.campaign.domain.CampaignHead;
import vn.thidua.campaign.domain.CampaignReads;
import vn.thidua.campaign.domain.DutyReads;
import vn.thidua.campaign.paper.CampaignPaperReads;
import vn.thidua.campaign.paper.CampaignPaperRules;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Gives the plan document of a campaign as a paper: to print, for Word, as PDF. */
@Controller
@Needs(Act.SEE_CAMPAIGNS)
class CampaignPaperFileController {

    private final CampaignReads campaigns;
    private final BodyReads bodies;
    private final DutyReads duties;
    private final CampaignPaperReads papers;
    private final PlanPaper plans;

    CampaignPaperFileController(
            CampaignReads campaigns, BodyReads bodies, DutyReads duties, CampaignPaperReads papers, PlanPaper plans) {
        this.campaigns = campaigns;
        this.bodies = bodies;
        this.duties = duties;
        this.papers = papers;
        this.plans = plans;
    }

    @GetMapping(CampaignPaperController.PAPER + "/print")
    Screen print(Actor actor, @PathVariable UUID id) {
        return new PaperPage(paper(actor, id), "/campaigns/" + id + "/paper/plan", "/campaigns/" + id).screen();
    }

    @GetMapping(CampaignPaperController.PAPER + "/plan.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id) {
        return new PaperFile("ke-hoach", paper(actor, id)).word();
    }

    @GetMapping(CampaignPaperController.PAPER + "/plan.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        return new PaperFile("ke-hoach", paper(actor, id)).pdf();
    }

    private Paper paper(Actor actor, UUID id) {
        CampaignHead head = campaigns.visible(new CampaignId(id), actor);
        if (!CampaignPaperRules.written(head)) {
            throw new NotFound("campaign " + id + " was read from a plan");
        }
        CampaignBody body = bodies.all(head.id());
        return plans.of(head, body, duties.calendar(List.of(head.id())), papers.of(head, body));
    }
}
