package vn.thidua.scoring.round.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.ClosingDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office close a round whose places are all final, and open it again. */
@Controller
@Needs(Act.RUN_SCORING)
class ClosingController {

    private static final String TEMPLATE = "scores/round";
    private static final int LONGEST = 1000;

    private final RoundGround ground;
    private final RoundPages pages;
    private final ClosingDesk desk;

    ClosingController(RoundGround ground, RoundPages pages, ClosingDesk desk) {
        this.ground = ground;
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping(RoundsController.ROUND + "/closing")
    Screen close(Actor actor, @PathVariable UUID round) {
        return done(actor, round, "round.closedNow", "", id -> desk.close(id, actor.by()));
    }

    @PostMapping(RoundsController.ROUND + "/opening")
    Screen reopen(Actor actor, @PathVariable UUID round, @RequestParam(defaultValue = "") String why) {
        // Browsers send two signs for the end of a line, and count one.
        if (why.replace("\r\n", "\n").length() > LONGEST) {
            ScoringRoundId id = ground.run(new ScoringRoundId(round), actor).id();
            Complaints complaints = Complaints.NONE.with("reopening", "score.longReason");
            return Screen.show(
                    422, TEMPLATE, pages.round(id, actor, RoundAttempt.reopening(why, complaints, Optional.empty())));
        }
        return done(actor, round, "round.reopened", why, id -> desk.reopen(id, why, actor.by()));
    }

    /** Something that is done with a round. */
    private interface Step {
        void take(ScoringRoundId round);
    }

    private Screen done(Actor actor, UUID round, String said, String why, Step step) {
        ScoringRoundId id = ground.run(new ScoringRoundId(round), actor).id();
        try {
            step.take(id);
        } catch (Refused no) {
            return Screen.show(
                    no.refusal().code().status(),
                    TEMPLATE,
                    pages.round(id, actor, RoundAttempt.reopening(why, Complaints.NONE, Optional.of(no.refusal()))));
        }
        return Screen.goTo("/scores/" + id).saying(said);
    }
}
