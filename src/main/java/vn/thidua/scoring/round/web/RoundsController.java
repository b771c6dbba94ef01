package vn.thidua.scoring.round.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.scoring.ScoreSheetId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.round.RoundDesk;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows which rounds there are, and lets the office change what can still change. */
@Controller
@Needs(Act.SEE_SCORES)
class RoundsController {

    static final String ROUND = "/scores/{round}";

    private static final int LONGEST = 1000;

    private final RoundPages pages;
    private final RoundGround ground;
    private final RoundDesk desk;
    private final SheetDesk sheets;

    RoundsController(RoundPages pages, RoundGround ground, RoundDesk desk, SheetDesk sheets) {
        this.pages = pages;
        this.ground = ground;
        this.desk = desk;
        this.sheets = sheets;
    }

    @GetMapping("/scores")
    Screen list(Actor actor, @RequestParam(defaultValue = "1") int page) {
        return Screen.show("scores/list", pages.list(page, actor));
    }

    @GetMapping(ROUND)
    Screen show(Actor actor, @PathVariable UUID round) {
        return page(200, round, actor, RoundAttempt.NONE);
    }

    @Needs(Act.RUN_SCORING)
    @PostMapping(ROUND)
    Screen change(
            Actor actor, @PathVariable UUID round, @Valid @ModelAttribute("form") DaysForm form, BindingResult result) {
        ScoringRound before = ground.run(new ScoringRoundId(round), actor);
        Complaints complaints = form.check(Complaints.of(result));
        if (!complaints.none()) {
            return page(422, round, actor, RoundAttempt.of(form, complaints, Optional.empty()));
        }
        try {
            desk.change(before.id(), form.title(), form.days(), form.shownTo(), form.version(), actor.by());
        } catch (Refused no) {
            return page(409, round, actor, RoundAttempt.of(form, Complaints.NONE, Optional.of(no.refusal())));
        }
        return Screen.goTo("/scores/" + round).saying("score.roundChanged");
    }

    private Screen page(int status, UUID round, Actor actor, RoundAttempt attempt) {
        return Screen.show(status, "scores/round", pages.round(new ScoringRoundId(round), actor, attempt));
    }

    /** Lets a unit compete no more from a day on. */
    @Needs(Act.RUN_SCORING)
    @PostMapping(SheetController.SHEET + "/leaving")
    Screen leave(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID sheet,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String why) {
        RoundGround.Seen seen = seen(actor, round, sheet);
        Optional<LocalDate> from = TypedDay.read(day);
        Complaints complaints = from.isPresent() ? Complaints.NONE : Complaints.NONE.with("day", "complaint.day");
        if (why.isBlank()) {
            complaints = complaints.with("why", "complaint.NotBlank");
        } else if (why.length() > LONGEST) {
            complaints = complaints.with("why", "score.longReason");
        }
        RoundPage.Leaving typed = new RoundPage.Leaving(seen.sheet().id(), day, why, complaints);
        if (!complaints.none()) {
            return page(422, round, actor, RoundAttempt.of(typed, Optional.empty()));
        }
        try {
            sheets.leave(seen.sheet().id(), from.orElseThrow(), why, actor.by());
        } catch (Refused no) {
            return page(409, round, actor, RoundAttempt.of(typed, Optional.of(no.refusal())));
        }
        return Screen.goTo("/scores/" + round).saying("score.leftSaved");
    }

    /** Lets a unit compete again. */
    @Needs(Act.RUN_SCORING)
    @PostMapping(SheetController.SHEET + "/competing")
    Screen compete(Actor actor, @PathVariable UUID round, @PathVariable UUID sheet) {
        RoundGround.Seen seen = seen(actor, round, sheet);
        try {
            sheets.leave(seen.sheet().id(), null, "", actor.by());
        } catch (Refused no) {
            return page(409, round, actor, RoundAttempt.refused(no.refusal()));
        }
        return Screen.goTo("/scores/" + round).saying("score.leftSaved");
    }

    private RoundGround.Seen seen(Actor actor, UUID round, UUID sheet) {
        ground.run(new ScoringRoundId(round), actor);
        return ground.sheet(new ScoringRoundId(round), new ScoreSheetId(sheet), actor);
    }
}
