package vn.thidua.scoring.reminding.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.reporting.reminding.ReminderRule;
import vn.thidua.scoring.reminding.ScoreRuleDesk;
import vn.thidua.scoring.round.ScoringRefusal;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Lets the office say when the program reminds those who still have to score. */
@Controller
@Needs(Act.RUN_SCORING)
class ScoreRuleController {

    private static final String RULES = OwingController.OWING + "/rules";

    private final OwingPages pages;
    private final ScoreRuleDesk desk;

    ScoreRuleController(OwingPages pages, ScoreRuleDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    /** Sets a rule; the number of days and whether they are before or after a last day come apart. */
    @PostMapping(RULES)
    Screen set(
            Actor actor,
            @PathVariable UUID round,
            @RequestParam(defaultValue = "") String days,
            @RequestParam(defaultValue = "BEFORE") String side,
            @RequestParam(defaultValue = "false") boolean leaders,
            @RequestParam(defaultValue = "false") boolean automatic) {
        ScoringRound seen = pages.run(round, actor);
        RuleForm typed = new RuleForm(days, side.equals("AFTER"), leaders, automatic, Optional.empty());
        Optional<ReminderRule> rule = typed.rule();
        if (rule.isEmpty()) {
            return again(seen, typed, ScoringRefusal.NO_DAYS.because(ReminderRule.MOST));
        }
        try {
            desk.set(seen.id(), rule.get(), actor.by());
        } catch (Refused no) {
            return again(seen, typed, no.refusal());
        }
        return Screen.goTo("/scores/" + round + "/owing").saying("reminder.set");
    }

    @PostMapping(RULES + "/{days}/removal")
    Screen drop(Actor actor, @PathVariable UUID round, @PathVariable int days) {
        ScoringRound seen = pages.run(round, actor);
        try {
            desk.drop(seen.id(), days, actor.by());
        } catch (Refused no) {
            return Screen.show(
                    no.refusal().code().status(),
                    OwingController.TEMPLATE,
                    pages.of(seen, Optional.of(no.refusal()), RuleForm.EMPTY));
        }
        return Screen.goTo("/scores/" + round + "/owing").saying("reminder.dropped");
    }

    private Screen again(ScoringRound round, RuleForm typed, Refusal no) {
        return Screen.show(
                no.code().status(), OwingController.TEMPLATE, pages.of(round, Optional.empty(), typed.refused(no)));
    }
}
