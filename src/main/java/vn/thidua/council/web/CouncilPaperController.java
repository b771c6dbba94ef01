package vn.thidua.council.web;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.council.SessionId;
import vn.thidua.council.session.SessionSight;
import vn.thidua.paperwork.Paper;
import vn.thidua.paperwork.PaperFile;
import vn.thidua.paperwork.PaperPage;
import vn.thidua.shared.Screen;

/** Hands out the papers of a session. */
@Controller
@Needs(Act.SEE_COUNCILS)
class CouncilPaperController {

    private static final String PAPER = SittingController.SESSION + "/papers/{paper}";

    private final SessionSight sight;
    private final CouncilPapers papers;

    CouncilPaperController(SessionSight sight, CouncilPapers papers) {
        this.sight = sight;
        this.papers = papers;
    }

    @GetMapping(PAPER)
    Screen print(Actor actor, @PathVariable UUID id, @PathVariable String paper) {
        String back = SittingController.SESSIONS + "/" + id;
        return new PaperPage(paper(actor, id, paper), back + "/papers/" + paper, back).screen();
    }

    @GetMapping(PAPER + ".docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID id, @PathVariable String paper) {
        return new PaperFile(name(paper), paper(actor, id, paper)).word();
    }

    @GetMapping(PAPER + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID id, @PathVariable String paper) {
        return new PaperFile(name(paper), paper(actor, id, paper)).pdf();
    }

    private Paper paper(Actor actor, UUID id, String paper) {
        return papers.of(sight.visible(new SessionId(id), actor), paper);
    }

    private static String name(String paper) {
        return switch (paper) {
            case CouncilPapers.BALLOT -> "phieu-bau";
            case CouncilPapers.TALLY -> "bien-ban-kiem-phieu";
            default -> "bien-ban-hop-hoi-dong";
        };
    }
}
