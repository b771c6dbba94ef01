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
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows which rounds there are, and lets the office change what can still change. */
@Controller
@Needs(Act.SEE_SCORES)
class RoundsController {

    private static final String ROUND = "/scores/{round}";

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
    Screen list(Actor actor) {
        return Screen.show("scores/list", pages.list(actor));
    }

    @GetMapping(ROUND)
    Screen show(Actor actor, @PathVariable UUID round) {
        return page(200, round, actor, Optional.empty(), Complaints.NONE, Optional.empty());
    }

    @Needs(Act.RUN_SCORING)
    @PostMapping(ROUND)
    Screen change(
            Actor actor, @PathVariable UUID round, @Valid @ModelAttribute("form") DaysForm form, BindingResult result) {
        ScoringRound before = ground.run(new ScoringRoundId(round), actor);
        Complaints complaints = form.check(Complaints.of(result));
        if (!complaints.none()) {
            return page(422, round, actor, Optional.of(form), complaints, Optional.empty());
        }
        try {
            desk.change(before.id(), form.title(), form.days(), form.shownTo(), form.version(), actor.by());
        } catch (Refused no) {
            return page(409, round, actor, Optional.of(form), Complaints.NONE, Optional.of(no.refusal()));
        }
        return Screen.goTo("/scores/" + round).saying("score.roundChanged");
    }

    private Screen page(
            int status,
            UUID round,
            Actor actor,
            Optional<DaysForm> form,
            Complaints complaints,
            Optional<Refusal> refusal) {
        return Screen.show(
                status, "scores/round", pages.round(new ScoringRoundId(round), actor, form, complaints, refusal));
    }

    /** Lets a unit compete no more, or again. */
    @Needs(Act.RUN_SCORING)
    @PostMapping(SheetController.SHEET + "/leaving")
    Screen leave(
            Actor actor,
            @PathVariable UUID round,
            @PathVariable UUID sheet,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "") String why) {
        ground.run(new ScoringRoundId(round), actor);
        RoundGround.Seen seen = ground.sheet(new ScoringRoundId(round), new ScoreSheetId(sheet), actor);
        Optional<LocalDate> from = TypedDay.read(day);
        if (!day.isBlank() && from.isEmpty()) {
            ScoringRefusal.NO_WORDS.because().raise();
        }
        sheets.leave(seen.sheet().id(), from.orElse(null), why, actor.by());
        return Screen.goTo("/scores/" + round).saying("score.leftSaved");
    }
}
