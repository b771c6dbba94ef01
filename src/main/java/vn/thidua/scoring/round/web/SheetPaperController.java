package vn.thidua.scoring.round.web;

import java.time.Clock;
import java.time.Instant;
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
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.shared.Screen;

/** Hands score sheets out as papers, with the grounds of every point. */
@Controller
@Needs(Act.SEE_SCORES)
class SheetPaperController {

    private static final String PAPER = SheetController.SHEET + "/paper";

    private final SheetPages pages;
    private final SheetPaper papers;
    private final Clock clock;

    SheetPaperController(SheetPages pages, SheetPaper papers, Clock clock) {
        this.pages = pages;
        this.papers = papers;
        this.clock = clock;
    }

    @GetMapping(PAPER)
    Screen show(Actor actor, @PathVariable UUID round, @PathVariable UUID sheet) {
        String path = "/scores/" + round + "/sheets/" + sheet;
        return new PaperPage(paper(actor, round, sheet), path + "/paper", path).screen();
    }

    @GetMapping(PAPER + ".docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID round, @PathVariable UUID sheet) {
        return new PaperFile("bang-cham-diem", paper(actor, round, sheet)).word();
    }

    @GetMapping(PAPER + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID round, @PathVariable UUID sheet) {
        return new PaperFile("bang-cham-diem", paper(actor, round, sheet)).pdf();
    }

    private Paper paper(Actor actor, UUID round, UUID sheet) {
        return papers.of(
                pages.of(new ScoringRoundId(round), new ScoreSheetId(sheet), Optional.empty(), Attempt.NONE, actor),
                Instant.now(clock));
    }
}
