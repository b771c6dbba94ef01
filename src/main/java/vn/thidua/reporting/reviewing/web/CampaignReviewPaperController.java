package vn.thidua.reporting.reviewing.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.reporting.CampaignReviewId;
import vn.thidua.shared.Screen;

/** Gives a report that the program drafted as a paper: to print, for Word, as PDF. */
@Controller
@Needs(Act.SEE_RESULTS)
class CampaignReviewPaperController {

    private final CampaignReviewPages pages;
    private final CampaignReviewPaper papers;

    CampaignReviewPaperController(CampaignReviewPages pages, CampaignReviewPaper papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping(CampaignReviewController.REVIEW + "/print")
    Screen print(Actor actor, @PathVariable UUID id) {
        return new PaperPage(paper(actor, id), "/reviews/" + id + "/report", "/reviews/" + id).screen();
    }

    @GetMapping(CampaignReviewController.REVIEW + "/report.docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id) {
        return new PaperFile("bao-cao", paper(actor, id)).word();
    }

    @GetMapping(CampaignReviewController.REVIEW + "/report.pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id) {
        return new PaperFile("bao-cao", paper(actor, id)).pdf();
    }

    private Paper paper(Actor actor, UUID id) {
        return papers.of(pages.show(new CampaignReviewId(id), Optional.empty(), Optional.empty(), actor));
    }
}
