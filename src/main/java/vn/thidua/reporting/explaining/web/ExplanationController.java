package vn.thidua.reporting.explaining.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.campaign.CampaignId;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.ExplanationId;
import vn.thidua.reporting.explaining.ExplanationDesk;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Lets leaders ask why targets are missed, and units answer. */
@Controller
class ExplanationController {

    private static final String TARGET = "/campaigns/{campaign}/results/{due}/targets/{target}/explanations";
    private static final String EXPLANATION = "/explanations/{id}";

    private final ExplanationPages pages;
    private final ExplanationDesk desk;

    ExplanationController(ExplanationPages pages, ExplanationDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @Needs(Act.ASK_EXPLANATION)
    @GetMapping(TARGET + "/new")
    Screen create(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @RequestParam Optional<UUID> unit) {
        return Screen.show(
                "explaining/ask",
                pages.ask(new CampaignId(campaign), due, target, unit.map(UnitId::new), pages.fresh(), actor));
    }

    @Needs(Act.ASK_EXPLANATION)
    @PostMapping(TARGET)
    Screen ask(
            Actor actor,
            @PathVariable UUID campaign,
            @PathVariable UUID due,
            @PathVariable UUID target,
            @RequestParam Optional<UUID> unit,
            @RequestParam Optional<UUID> id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String answerBy) {
        UUID made = id.orElseGet(UUID::randomUUID);
        Optional<UnitId> whose = unit.map(UnitId::new);
        pages.ask(new CampaignId(campaign), due, target, whose, pages.fresh(), actor);
        try {
            desk.ask(new ExplanationDesk.Ask(new ExplanationId(made), due, target, whose, text, day(answerBy)), actor);
        } catch (Refused no) {
            return Screen.show(
                    422,
                    "explaining/ask",
                    pages.ask(
                            new CampaignId(campaign),
                            due,
                            target,
                            whose,
                            new ExplanationPages.Typed(made, text, answerBy, Optional.of(no.refusal())),
                            actor));
        }
        return Screen.goTo("/explanations/" + made).saying("explanation.asked");
    }

    @Needs(Act.SEE_RESULTS)
    @GetMapping(EXPLANATION)
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("explaining/show", pages.show(new ExplanationId(id), pages.fresh(), actor));
    }

    @Needs(Act.REPORT)
    @PostMapping(EXPLANATION + "/answer")
    Screen answer(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String text) {
        try {
            desk.answer(new ExplanationId(id), text, actor);
        } catch (Refused no) {
            return again(id, text, "", no, actor);
        }
        return Screen.goTo("/explanations/" + id).saying("explanation.answered");
    }

    @Needs(Act.ASK_EXPLANATION)
    @PostMapping(EXPLANATION + "/question")
    Screen askAgain(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(defaultValue = "") String answerBy) {
        try {
            desk.askAgain(new ExplanationId(id), text, day(answerBy), actor);
        } catch (Refused no) {
            return again(id, text, answerBy, no, actor);
        }
        return Screen.goTo("/explanations/" + id).saying("explanation.asked");
    }

    @Needs(Act.ASK_EXPLANATION)
    @PostMapping(EXPLANATION + "/settlement")
    Screen settle(Actor actor, @PathVariable UUID id) {
        desk.settle(new ExplanationId(id), actor);
        return Screen.goTo("/explanations/" + id).saying("explanation.settled");
    }

    private Screen again(UUID id, String text, String answerBy, Refused no, Actor actor) {
        return Screen.show(
                422,
                "explaining/show",
                pages.show(
                        new ExplanationId(id),
                        new ExplanationPages.Typed(id, text, answerBy, Optional.of(no.refusal())),
                        actor));
    }

    private static @Nullable LocalDate day(String typed) {
        return TypedDay.read(typed).orElse(null);
    }
}
