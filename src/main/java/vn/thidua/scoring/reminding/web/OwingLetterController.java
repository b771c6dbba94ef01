package vn.thidua.scoring.reminding.web;

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
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Hands out the letter to those who still have to score in a part, on screen and as a file. */
@Controller
@Needs(Act.RUN_SCORING)
class OwingLetterController {

    private static final String LETTER = OwingController.OWING + "/{stage}/letter";
    private static final String FILE = "cong-van-don-doc-cham-diem";

    private final OwingPages pages;
    private final OwingLetter letter;

    OwingLetterController(OwingPages pages, OwingLetter letter) {
        this.pages = pages;
        this.letter = letter;
    }

    @GetMapping(LETTER)
    Screen print(Actor actor, @PathVariable UUID round, @PathVariable Stage stage) {
        String back = "/scores/" + round + "/owing";
        return new PaperPage(paper(round, stage, actor), back + "/" + stage + "/letter", back).screen();
    }

    @GetMapping(LETTER + ".docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID round, @PathVariable Stage stage) {
        return new PaperFile(FILE, paper(round, stage, actor)).word();
    }

    @GetMapping(LETTER + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID round, @PathVariable Stage stage) {
        return new PaperFile(FILE, paper(round, stage, actor)).pdf();
    }

    /** Nobody gets a letter once all have scored. */
    private Paper paper(UUID round, Stage stage, Actor actor) {
        OwingPage page = pages.of(pages.run(round, actor), Optional.empty(), RuleForm.EMPTY);
        OwingPage.PartLines part = page.parts().stream()
                .filter(one -> one.stage() == stage && !one.lines().isEmpty())
                .findFirst()
                .orElseThrow(() -> new NotFound("anybody who owes " + stage));
        return letter.of(page, part, actor);
    }
}
