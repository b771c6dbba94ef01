package vn.thidua.award.decision.web;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.AwardDecision;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.DecisionText;
import vn.thidua.award.decision.DraftLineDesk;
import vn.thidua.evidence.domain.EvidenceRefusal;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Shows a decision, and lets the office write its draft. */
@Controller
@Needs(Act.DRAFT_DECISIONS)
class DecisionController {

    static final String DECISION = "/awards/decisions/{id}";
    static final String TEMPLATE = "decision/show";

    private final DecisionPages pages;
    private final DecisionSight sight;
    private final DraftLineDesk desk;
    private final HandLines hands;

    DecisionController(DecisionPages pages, DecisionSight sight, DraftLineDesk desk, HandLines hands) {
        this.pages = pages;
        this.sight = sight;
        this.desk = desk;
        this.hands = hands;
    }

    /** The page, also in answer to a file so large that nothing of what was sent could be read. */
    @Needs(Act.SEE_DECISIONS)
    @GetMapping(DECISION)
    Screen show(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") int page,
            @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        DecisionId decision = new DecisionId(id);
        return oversize.isEmpty()
                ? Screen.show(TEMPLATE, pages.show(decision, new DecisionPages.Asked(show, page), actor))
                : Screen.show(
                        413,
                        TEMPLATE,
                        pages.again(
                                decision,
                                DecisionPage.Typed.NOTHING,
                                EvidenceRefusal.TOO_MUCH_AT_ONCE.because(),
                                actor));
    }

    @GetMapping(DECISION + "/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        AwardDecision draft = sight.own(new DecisionId(id), Act.DRAFT_DECISIONS, actor);
        return text(200, draft, draft.title(), draft.text(), draft.version(), Optional.empty());
    }

    @PostMapping(DECISION + "/text")
    Screen write(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        AwardDecision draft = sight.own(new DecisionId(id), Act.DRAFT_DECISIONS, actor);
        String title = fields.getOrDefault("title", "");
        DecisionText text = new DecisionText(
                fields.getOrDefault("grounds", ""),
                fields.getOrDefault("articles", ""),
                fields.getOrDefault("submission", ""));
        long version = version(fields);
        try {
            desk.write(draft.id(), version, title, text, actor);
        } catch (Refused no) {
            return text(422, draft, title, text, version, Optional.of(no.refusal()));
        }
        return Screen.goTo(draft.path()).saying("decisions.kept");
    }

    /** Writes somebody in by hand. */
    @PostMapping(DECISION + "/lines")
    Screen add(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        DecisionId decision = new DecisionId(id);
        try {
            Optional<DecisionPage.Typed> unsure = hands.add(decision, fields, actor);
            if (unsure.isPresent()) {
                return Screen.show(
                        422,
                        TEMPLATE,
                        pages.of(
                                decision,
                                DecisionPages.Asked.FIRST,
                                unsure.get(),
                                Optional.empty(),
                                Optional.empty(),
                                actor));
            }
        } catch (Refused no) {
            return again(decision, HandLines.typed(fields, java.util.List.of()), no, actor);
        }
        return to(id).saying("decisions.added");
    }

    /** Writes how an award is printed. */
    @PostMapping(DECISION + "/lines/{line}")
    Screen print(
            Actor actor, @PathVariable UUID id, @PathVariable UUID line, @RequestParam Map<String, String> fields) {
        DecisionId decision = new DecisionId(id);
        try {
            desk.print(
                    decision,
                    version(fields),
                    new ConferralId(line),
                    fields.getOrDefault("line", ""),
                    fields.getOrDefault("achievement", ""),
                    actor);
        } catch (Refused no) {
            return again(decision, DecisionPage.Typed.NOTHING, no, actor);
        }
        return to(id).saying("decisions.kept");
    }

    @PostMapping(DECISION + "/lines/{line}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable UUID line) {
        DecisionId decision = new DecisionId(id);
        try {
            desk.remove(decision, new ConferralId(line), actor);
        } catch (Refused no) {
            return again(decision, DecisionPage.Typed.NOTHING, no, actor);
        }
        return to(id).saying("decisions.removed");
    }

    @PostMapping(DECISION + "/cancellation")
    Screen cancel(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String why) {
        DecisionId decision = new DecisionId(id);
        try {
            desk.cancel(decision, why, actor);
        } catch (Refused no) {
            return again(
                    decision,
                    new DecisionPage.Typed("cancel", "", "", "", "", why, "", java.util.List.of()),
                    no,
                    actor);
        }
        return to(id).saying("decisions.cancelled");
    }

    private Screen again(DecisionId id, DecisionPage.Typed typed, Refused no, Actor actor) {
        return Screen.show(422, TEMPLATE, pages.again(id, typed, no.refusal(), actor));
    }

    private static Screen text(
            int status, AwardDecision draft, String title, DecisionText text, long version, Optional<Refusal> refusal) {
        return Screen.show(status, "decision/text", new TextPage(draft, title, text, version, refusal));
    }

    static long version(Map<String, String> fields) {
        String version = fields.getOrDefault("version", "");
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    private static Screen.GoTo to(UUID id) {
        return Screen.goTo("/awards/decisions/" + id);
    }
}
