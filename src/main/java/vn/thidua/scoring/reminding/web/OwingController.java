package vn.thidua.scoring.reminding.web;

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
import vn.thidua.scoring.reminding.ScoreReminderDesk;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.Stage;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows the office who still has to score, reminds them all when it says so, and sends what waits for it. */
@Controller
@Needs(Act.RUN_SCORING)
class OwingController {

    static final String OWING = "/scores/{round}/owing";
    static final String TEMPLATE = "scores/owing";

    private final OwingPages pages;
    private final ScoreReminderDesk desk;

    OwingController(OwingPages pages, ScoreReminderDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping(OWING)
    Screen show(Actor actor, @PathVariable UUID round) {
        return Screen.show(TEMPLATE, pages.of(pages.run(round, actor), Optional.empty(), RuleForm.EMPTY));
    }

    @PostMapping(OWING + "/{stage}")
    Screen remind(Actor actor, @PathVariable UUID round, @PathVariable Stage stage) {
        ScoringRound seen = pages.run(round, actor);
        try {
            int told = desk.remind(seen.id(), stage, actor.by());
            return Screen.goTo("/scores/" + round + "/owing").saying("owing.reminded", told);
        } catch (Refused no) {
            return Screen.show(409, TEMPLATE, pages.of(seen, Optional.of(no.refusal()), RuleForm.EMPTY));
        }
    }

    @PostMapping(OWING + "/{stage}/release")
    Screen release(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable Stage stage,
            @RequestParam(defaultValue = "") String occasion) {
        int told = desk.release(pages.run(round, actor).id(), stage, occasion, actor.by());
        Screen.GoTo back = Screen.goTo("/scores/" + round + "/owing");
        return told == 0 ? back.saying("owing.needless") : back.saying("owing.reminded", told);
    }

    @PostMapping(OWING + "/{stage}/discard")
    Screen discard(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable Stage stage,
            @RequestParam(defaultValue = "") String occasion) {
        desk.discard(pages.run(round, actor).id(), stage, occasion, actor.by());
        return Screen.goTo("/scores/" + round + "/owing").saying("owing.discarded");
    }
}
