package vn.thidua.council.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.council.CouncilId;
import vn.thidua.council.body.Council;
import vn.thidua.council.body.CouncilDecision;
import vn.thidua.council.body.CouncilDesk;
import vn.thidua.council.body.CouncilKind;
import vn.thidua.council.body.CouncilMember;
import vn.thidua.council.body.CouncilRefusal;
import vn.thidua.council.body.CouncilRole;
import vn.thidua.council.body.CouncilSight;
import vn.thidua.council.body.MemberPicker;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;
import vn.thidua.shared.TypedDay;

/** Shows councils, and lets the office write down who sits on them by which decision. */
@Controller
@Needs(Act.RUN_COUNCIL)
class CouncilController {

    static final String COUNCILS = "/awards/councils";
    static final String COUNCIL = COUNCILS + "/{id}";

    private final CouncilPages pages;
    private final CouncilDesk desk;
    private final CouncilSight sight;
    private final MemberPicker picker;

    CouncilController(CouncilPages pages, CouncilDesk desk, CouncilSight sight, MemberPicker picker) {
        this.pages = pages;
        this.desk = desk;
        this.sight = sight;
        this.picker = picker;
    }

    @Needs(Act.SEE_COUNCILS)
    @GetMapping(COUNCILS)
    Screen list(Actor actor) {
        return Screen.show("council/list", pages.list(actor));
    }

    @GetMapping(COUNCILS + "/new")
    Screen create(Actor actor) {
        return form(200, UUID.randomUUID().toString(), CouncilTyped.NOTHING, Optional.empty());
    }

    @PostMapping(COUNCILS)
    Screen begin(Actor actor, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        UUID id = typed.id("id");
        if (id == null) {
            throw new NotFound("council " + typed.of("id"));
        }
        try {
            desk.begin(new CouncilId(id), kind(typed.of("kind")), typed.of("name"), decision(typed), actor);
        } catch (Refused no) {
            return form(422, id.toString(), typed, Optional.of(no.refusal()));
        }
        return Screen.goTo(COUNCILS + "/" + id).saying("council.kept");
    }

    @Needs(Act.SEE_COUNCILS)
    @GetMapping(COUNCIL)
    Screen show(Actor actor, @PathVariable UUID id) {
        return page(200, id, CouncilTyped.NOTHING, List.of(), Optional.empty(), actor);
    }

    @PostMapping(COUNCIL + "/members")
    Screen join(Actor actor, @PathVariable UUID id, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        Council council = sight.visible(new CouncilId(id), actor);
        try {
            List<MemberPicker.Somebody> named = picker.named(council.owner(), typed.of("name"));
            if (named.isEmpty()) {
                CouncilRefusal.NOBODY.because(typed.of("name")).raise();
            }
            Optional<MemberPicker.Somebody> chosen = named.size() == 1
                    ? Optional.of(named.getFirst())
                    : named.stream()
                            .filter(one -> one.row().id().toString().equals(typed.of("person")))
                            .findFirst();
            if (chosen.isEmpty()) {
                return page(422, id, typed, named, Optional.empty(), actor);
            }
            desk.join(council.id(), member(typed, chosen.get()), decision(typed), actor);
        } catch (Refused no) {
            return page(422, id, typed, List.of(), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(council.path()).saying("council.joined");
    }

    @PostMapping(COUNCIL + "/members/{member}/leaving")
    Screen leave(
            Actor actor, @PathVariable UUID id, @PathVariable UUID member, @RequestParam Map<String, String> fields) {
        CouncilTyped typed = new CouncilTyped(fields);
        try {
            desk.leave(new CouncilId(id), member, day(typed.of("until")), decision(typed), typed.of("why"), actor);
        } catch (Refused no) {
            return page(422, id, typed, List.of(), Optional.of(no.refusal()), actor);
        }
        return Screen.goTo(COUNCILS + "/" + id).saying("council.left");
    }

    private static CouncilMember member(CouncilTyped typed, MemberPicker.Somebody somebody) {
        UUID id = typed.id("id");
        UUID account = typed.id("account");
        String post = typed.of("post");
        return new CouncilMember(
                id == null ? UUID.randomUUID() : id,
                somebody.row().id(),
                somebody.row().name(),
                post.isEmpty() ? somebody.post() : post,
                somebody.unit(),
                account == null ? null : new AccountId(account),
                role(typed.of("role")),
                !typed.of("votes").equals("no"),
                day(typed.of("from")),
                null,
                "",
                "",
                "");
    }

    private static CouncilDecision decision(CouncilTyped typed) {
        LocalDate on = TypedDay.read(typed.of("on")).orElse(null);
        if (on == null) {
            throw new Refused(CouncilRefusal.NO_DECISION.because());
        }
        String from = typed.of("holds");
        String until = typed.of("term");
        return new CouncilDecision(
                UUID.randomUUID(),
                typed.of("number"),
                on,
                from.isEmpty() ? on : day(from),
                until.isEmpty() ? null : day(until),
                typed.of("about"));
    }

    private static LocalDate day(String typed) {
        return TypedDay.read(typed).orElseThrow(() -> new Refused(CouncilRefusal.BAD_DAYS.because()));
    }

    private static CouncilKind kind(String typed) {
        return constant(CouncilKind::valueOf, typed, CouncilKind.EMULATION);
    }

    private static CouncilRole role(String typed) {
        return constant(CouncilRole::valueOf, typed, CouncilRole.MEMBER);
    }

    private static <E> E constant(Function<String, E> read, String typed, E otherwise) {
        try {
            return read.apply(typed);
        } catch (IllegalArgumentException none) {
            return otherwise;
        }
    }

    private static Screen form(int status, String id, CouncilTyped typed, Optional<Refusal> refusal) {
        return Screen.show(status, "council/form", new CouncilFormPage(id, typed, refusal));
    }

    private Screen page(
            int status,
            UUID id,
            CouncilTyped typed,
            List<MemberPicker.Somebody> choices,
            Optional<Refusal> refusal,
            Actor actor) {
        return Screen.show(status, "council/council", pages.show(new CouncilId(id), typed, choices, refusal, actor));
    }
}
