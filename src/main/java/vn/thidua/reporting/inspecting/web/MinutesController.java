package vn.thidua.reporting.inspecting.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.organization.UnitId;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.reporting.InspectionId;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Gives the minutes of a visit as a paper: to print, for Word, as PDF. */
@Controller
@Needs(Act.SEE_RESULTS)
class MinutesController {

    private static final String MINUTES = VisitController.VISIT + "/minutes";

    private final VisitPages pages;
    private final MinutesPaper papers;

    MinutesController(VisitPages pages, MinutesPaper papers) {
        this.pages = pages;
        this.papers = papers;
    }

    @GetMapping(MINUTES)
    Screen print(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        VisitPage page = page(actor, id, unit);
        return new PaperPage(papers.of(page), page.path() + "/minutes", page.path()).screen();
    }

    @GetMapping(MINUTES + ".docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        return new PaperFile("bien-ban-kiem-tra", paper(actor, id, unit)).word();
    }

    @GetMapping(MINUTES + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable UUID unit) {
        return new PaperFile("bien-ban-kiem-tra", paper(actor, id, unit)).pdf();
    }

    private Paper paper(Actor actor, UUID id, UUID unit) {
        return papers.of(page(actor, id, unit));
    }

    private VisitPage page(Actor actor, UUID id, UUID unit) {
        VisitPage page = pages.of(new InspectionId(id), new UnitId(unit), VisitPages.Attempt.NONE, actor);
        if (!page.tells()) {
            throw new NotFound("minutes of " + unit + " in " + id);
        }
        return page;
    }
}
