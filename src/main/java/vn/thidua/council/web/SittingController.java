package vn.thidua.council.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.commendation.AwardRoundId;
import vn.thidua.council.CouncilId;
import vn.thidua.council.SessionId;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilSight;
import vn.thidua.council.session.CouncilAgenda;
import vn.thidua.council.session.CouncilSession;
import vn.thidua.council.session.SessionSight;
import vn.thidua.council.session.Sitting;
import vn.thidua.council.session.SittingDesk;
import vn.thidua.evidence.domain.EvidenceRefusal;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.Vietnamese;

/** Shows sessions, and lets the office plan them. */
@Controller
@Needs(Act.RUN_COUNCIL)
class SittingController {

    static final String SESSIONS = "/awards/sessions";
    static final String SESSION = SESSIONS + "/{id}";

    private final SittingPages pages;
    private final SittingDesk desk;
    private final SessionSight sight;
    private final CouncilSight councils;
    private final CouncilAgenda agenda;

    SittingController(
            SittingPages pages, SittingDesk desk, SessionSight sight, CouncilSight councils, CouncilAgenda agenda) {
        this.pages = pages;
        this.desk = desk;
        this.sight = sight;
        this.councils = councils;
        this.agenda = agenda;
    }

    /** The page, also in answer to a file so large that nothing of what was sent could be read. */
    @Needs(Act.SEE_COUNCILS)
    @GetMapping(SESSION)
    Screen show(Actor actor, @PathVariable UUID id, @RequestAttribute(Screen.OVERSIZE) Optional<Boolean> oversize) {
        SessionId of = new SessionId(id);
        return oversize.isEmpty()
                ? pages.screen(200, of, CouncilTyped.NOTHING, Optional.empty(), actor)
                : pages.screen(
                        413, of, CouncilTyped.NOTHING, Optional.of(EvidenceRefusal.TOO_MUCH_AT_ONCE.because()), actor);
    }

    @GetMapping(CouncilController.COUNCIL + "/sessions/new")
    Screen create(Actor actor, @PathVariable UUID id) {
        return form(
                200,
                council(id, actor),
                UUID.randomUUID().toString(),
                true,
                CouncilTyped.NOTHING,
                Optional.empty(),
                actor);
    }

    @PostMapping(CouncilController.COUNCIL + "/sessions")
    Screen begin(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        UUID made = typed.id("id");
        if (made == null) {
            throw new NotFound("session " + typed.of("id"));
        }
        Council council = council(id, actor);
        try {
            desk.plan(new SessionId(made), council.id(), plan(typed), actor);
        } catch (Refused no) {
            return form(422, council, made.toString(), true, typed, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SESSIONS + "/" + made).saying("council.sessionKept");
    }

    @GetMapping(SESSION + "/edit")
    Screen edit(Actor actor, @PathVariable UUID id) {
        Sitting sitting = own(id, actor);
        return form(200, sitting.council(), id.toString(), false, typed(sitting), Optional.empty(), actor);
    }

    @PostMapping(SESSION)
    Screen change(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        Sitting sitting = own(id, actor);
        String version = typed.of("version");
        try {
            desk.change(
                    new SessionId(id), version.matches("\\d{1,18}") ? Long.parseLong(version) : -1, plan(typed), actor);
        } catch (Refused no) {
            return form(422, sitting.council(), id.toString(), false, typed, Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(SESSIONS + "/" + id).saying("council.sessionKept");
    }

    private Council council(UUID id, Actor actor) {
        Council council = councils.visible(new CouncilId(id), actor);
        if (!councils.runs(council, actor)) {
            throw new NotFound("council " + id);
        }
        return council;
    }

    private Sitting own(UUID id, Actor actor) {
        Sitting sitting = sight.visible(new SessionId(id), actor);
        if (!sight.runs(sitting, actor)) {
            throw new NotFound("session " + id);
        }
        return sitting;
    }

    private static SittingDesk.Plan plan(CouncilTyped typed) {
        Set<AwardRoundId> rounds = typed.fields().keySet().stream()
                .filter(name -> name.startsWith("round."))
                .map(name -> CouncilTyped.uuid(name.substring("round.".length())))
                .filter(Objects::nonNull)
                .map(AwardRoundId::new)
                .collect(Collectors.toSet());
        return new SittingDesk.Plan(
                typed.of("title"),
                typed.moment("startsAt"),
                typed.of("place"),
                typed.of("way").equals("PAPER"),
                typed.of("ballot").equals("SECRET"),
                typed.of("tellers"),
                typed.of("words"),
                rounds);
    }

    private static CouncilTyped typed(Sitting sitting) {
        CouncilSession session = sitting.session();
        Map<String, String> fields = new HashMap<>(Map.of(
                "title", session.title(),
                "startsAt",
                        session.startsAt()
                                .atZone(Vietnamese.ZONE)
                                .toLocalDateTime()
                                .toString(),
                "place", session.place(),
                "way", session.onPaper() ? "PAPER" : "SCREEN",
                "ballot", session.secret() ? "SECRET" : "OPEN",
                "tellers", session.tellers(),
                "words", session.words(),
                "version", String.valueOf(session.version())));
        sitting.groups().forEach(group -> fields.put("round." + group.roundId(), "on"));
        return new CouncilTyped(fields);
    }

    private Screen form(
            int status,
            Council council,
            String id,
            boolean fresh,
            CouncilTyped typed,
            Optional<Refusal> refusal,
            Actor actor) {
        return Screen.show(
                status,
                "council/session-form",
                new SessionFormPage(council, id, fresh, typed, agenda.offered(actor), refusal));
    }
}
