package vn.thidua.award.decision.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import vn.thidua.award.decision.Capacity;
import vn.thidua.award.decision.DecisionRefusal;
import vn.thidua.award.decision.DecisionSight;
import vn.thidua.award.decision.MandateDesk;
import vn.thidua.award.decision.SigningMandate;
import vn.thidua.commendation.proposal.Recipient;
import vn.thidua.commendation.proposal.Recipients;
import vn.thidua.organization.PersonId;
import vn.thidua.regulation.RecipientKind;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows written delegations to sign, takes new ones, ends them early. */
@Controller
@Needs(Act.ISSUE_DECISIONS)
class MandatesController {

    private static final String PATH = "/awards/decisions/mandates";

    private final MandateDesk desk;
    private final DecisionSight sight;
    private final Recipients recipients;
    private final Clock clock;

    MandatesController(MandateDesk desk, DecisionSight sight, Recipients recipients, Clock clock) {
        this.desk = desk;
        this.sight = sight;
        this.recipients = recipients;
        this.clock = clock;
    }

    @GetMapping(PATH)
    Screen show(Actor actor) {
        return page(200, UUID.randomUUID().toString(), Map.of(), List.of(), Optional.empty(), actor);
    }

    @PostMapping(PATH)
    Screen enter(Actor actor, @RequestParam Map<String, String> fields) {
        String id = DecisionDraftController.isId(fields.getOrDefault("id", ""))
                ? fields.getOrDefault("id", "")
                : UUID.randomUUID().toString();
        try {
            String name = fields.getOrDefault("name", "");
            if (name.isBlank()) {
                DecisionRefusal.NOBODY_DELEGATED.because().raise();
            }
            String chosen = fields.getOrDefault("chosen", "");
            Recipients.Found found = recipients.find(
                    RecipientKind.INDIVIDUAL,
                    sight.body(actor),
                    DecisionDraftController.isId(chosen) ? UUID.fromString(chosen) : null,
                    name,
                    "");
            if (found.who().isEmpty()) {
                return page(422, id, fields, found.choices(), Optional.empty(), actor);
            }
            desk.enter(mandate(id, fields, found.who().get(), actor), actor);
        } catch (Refused no) {
            return page(422, id, fields, List.of(), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(PATH).saying("decisions.mandateKept");
    }

    @PostMapping(PATH + "/{id}/end")
    Screen end(Actor actor, @PathVariable UUID id, @RequestParam(defaultValue = "") String on) {
        try {
            desk.end(id, day(on), actor);
        } catch (Refused no) {
            return page(422, UUID.randomUUID().toString(), Map.of(), List.of(), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(PATH).saying("decisions.mandateEnded");
    }

    private SigningMandate mandate(String id, Map<String, String> fields, Recipient who, Actor actor) {
        Capacity capacity = List.of(Capacity.DEPUTY, Capacity.ORDER, Capacity.MANDATE).stream()
                .filter(one -> one.name().equals(fields.get("capacity")))
                .findFirst()
                .orElse(Capacity.MANDATE);
        String post = fields.getOrDefault("post", "").strip();
        return new SigningMandate(
                UUID.fromString(id),
                sight.body(actor),
                capacity,
                new PersonId(Objects.requireNonNull(who.subject())),
                who.name(),
                post.isEmpty() ? who.post() : post,
                day(fields.getOrDefault("from", "")),
                day(fields.getOrDefault("last", "")),
                fields.getOrDefault("paper", ""),
                day(fields.getOrDefault("paperDay", "")),
                fields.getOrDefault("word", ""),
                null);
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new Refused(DecisionRefusal.BAD_DAYS.because()));
    }

    private Screen page(
            int status,
            String id,
            Map<String, String> typed,
            List<Recipient> choices,
            Optional<Refusal> refusal,
            Actor actor) {
        return Screen.show(
                status,
                "decision/mandates",
                new MandatesPage(
                        id,
                        desk.of(actor),
                        typed,
                        choices,
                        recipients.offered(RecipientKind.INDIVIDUAL, sight.body(actor)),
                        refusal,
                        LocalDate.now(clock)));
    }
}
