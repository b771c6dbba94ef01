package vn.thidua.scoring.ranking.web;

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
import vn.thidua.paperwork.numbering.Stamp;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.ranking.FiledMinutesDesk;
import vn.thidua.scoring.ranking.FinalRanking;
import vn.thidua.shared.Screen;

/** Hands out the minutes of the meeting of a cluster as a paper: to be taken along to it, and of each final version. */
@Controller
@Needs(Act.SEE_SCORES)
class ClusterMinutesController {

    private static final String MINUTES = RankingController.GROUP + "/minutes";
    private static final String OF_VERSION = RankingController.GROUP + "/versions/{version}/minutes/paper";
    private static final String FILE = "bien-ban-hop-cum";

    private final RankingPages pages;
    private final ClusterMinutes minutes;
    private final FiledMinutesDesk desk;

    ClusterMinutesController(RankingPages pages, ClusterMinutes minutes, FiledMinutesDesk desk) {
        this.pages = pages;
        this.minutes = minutes;
        this.desk = desk;
    }

    @GetMapping(MINUTES)
    Screen print(Actor actor, @PathVariable UUID round, @PathVariable UUID group) {
        RankingPage page = page(actor, round, group, Optional.empty());
        return new PaperPage(paper(page), page.path() + "/minutes", page.path()).screen();
    }

    @GetMapping(MINUTES + ".docx")
    ResponseEntity<byte[]> word(Actor actor, @PathVariable UUID round, @PathVariable UUID group) {
        return file(page(actor, round, group, Optional.empty())).word();
    }

    @GetMapping(MINUTES + ".pdf")
    ResponseEntity<byte[]> pdf(Actor actor, @PathVariable UUID round, @PathVariable UUID group) {
        return file(page(actor, round, group, Optional.empty())).pdf();
    }

    @GetMapping(OF_VERSION)
    Screen print(Actor actor, @PathVariable UUID round, @PathVariable UUID group, @PathVariable int version) {
        RankingPage page = page(actor, round, group, Optional.of(version));
        return new PaperPage(paper(page), page.filedPath() + "/paper", page.filedPath()).screen();
    }

    @GetMapping(OF_VERSION + ".docx")
    ResponseEntity<byte[]> word(
            Actor actor, @PathVariable UUID round, @PathVariable UUID group, @PathVariable int version) {
        return file(page(actor, round, group, Optional.of(version))).word();
    }

    @GetMapping(OF_VERSION + ".pdf")
    ResponseEntity<byte[]> pdf(
            Actor actor, @PathVariable UUID round, @PathVariable UUID group, @PathVariable int version) {
        return file(page(actor, round, group, Optional.of(version))).pdf();
    }

    private PaperFile file(RankingPage page) {
        return new PaperFile(FILE, paper(page));
    }

    /** The paper, with its number where it has one. */
    private Paper paper(RankingPage page) {
        Optional<Stamp> stamp = page.shown().map(FinalRanking::id).flatMap(desk::stamp);
        return minutes.of(page, stamp);
    }

    private RankingPage page(Actor actor, UUID round, UUID group, Optional<Integer> version) {
        return pages.group(
                new ScoringRoundId(round), group, new RankingPages.Wish(version, 0), RankingAttempt.NONE, actor);
    }
}
