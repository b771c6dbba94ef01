package vn.thidua.award.decision.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.award.decision.ConferralId;
import vn.thidua.award.decision.CorrectionDesk;
import vn.thidua.award.decision.DecisionId;
import vn.thidua.award.decision.Numbering;
import vn.thidua.award.decision.RevocationDesk;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Takes awards back, lets them stand again, corrects misprints. */
@Controller
@Needs(Act.REVOKE_AWARDS)
class RevocationController {

    private final DecisionPages pages;
    private final RevocationDesk desk;
    private final CorrectionDesk corrections;

    RevocationController(DecisionPages pages, RevocationDesk desk, CorrectionDesk corrections) {
        this.pages = pages;
        this.desk = desk;
        this.corrections = corrections;
    }

    @PostMapping(DecisionController.DECISION + "/revocation")
    Screen revoke(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID revocation,
            @RequestParam Optional<List<UUID>> award,
            @RequestParam(defaultValue = "") String ground,
            @RequestParam(defaultValue = "") String why,
            Numbering typed) {
        DecisionId decision = new DecisionId(id);
        try {
            desk.revoke(revocation, decision, ids(award), ground, why, typed, actor);
        } catch (Refused no) {
            return again(decision, typed("revoke", why, ground), typed, no, actor);
        }
        return to(id).saying("decisions.revoked");
    }

    @PostMapping(DecisionController.DECISION + "/restoration")
    Screen restore(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam UUID revocation,
            @RequestParam Optional<List<UUID>> award,
            @RequestParam(defaultValue = "") String why,
            Numbering typed) {
        DecisionId decision = new DecisionId(id);
        try {
            desk.restore(revocation, decision, ids(award), why, typed, actor);
        } catch (Refused no) {
            return again(decision, typed("restore", why, ""), typed, no, actor);
        }
        return to(id).saying("decisions.restored");
    }

    @PostMapping(DecisionController.DECISION + "/lines/{line}/correction")
    Screen correct(
            Actor actor,
            @PathVariable UUID id,
            @PathVariable UUID line,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(defaultValue = "") String achievement,
            @RequestParam(defaultValue = "") String why) {
        DecisionId decision = new DecisionId(id);
        try {
            corrections.correct(new ConferralId(line), new CorrectionDesk.Print(name, note, achievement), why, actor);
        } catch (Refused no) {
            return Screen.show(
                    422,
                    DecisionController.TEMPLATE,
                    pages.again(
                            decision,
                            new DecisionPage.Typed("correct." + line, "", name, note, achievement, why, "", List.of()),
                            no.refusal(),
                            actor));
        }
        return to(id).saying("decisions.corrected");
    }

    private Screen again(DecisionId id, DecisionPage.Typed part, Numbering typed, Refused no, Actor actor) {
        return Screen.show(
                422,
                DecisionController.TEMPLATE,
                pages.of(id, DecisionPages.Asked.FIRST, part, Optional.of(typed), Optional.of(no.refusal()), actor));
    }

    private static DecisionPage.Typed typed(String part, String why, String ground) {
        return new DecisionPage.Typed(part, "", "", "", "", why, ground, List.of());
    }

    private static List<ConferralId> ids(Optional<List<UUID>> award) {
        return award.orElse(List.of()).stream().map(ConferralId::new).toList();
    }

    private static Screen.GoTo to(UUID id) {
        return Screen.goTo("/awards/decisions/" + id);
    }
}
