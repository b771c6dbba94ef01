package vn.thidua.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.local.LocalDesk;
import vn.thidua.regulation.local.LocalForm;
import vn.thidua.regulation.local.LocalLaw;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Writes down titles that the province gives by its own rules, and changes them. */
@Controller
@Needs(Act.KEEP_LAW)
@RequestMapping("/law/titles")
class TitleController {

    private static final long FRESH = -1;

    private final LocalDesk desk;
    private final LocalLaw law;
    private final LawKeepers keepers;
    private final Clock clock;

    TitleController(LocalDesk desk, LocalLaw law, LawKeepers keepers, Clock clock) {
        this.desk = desk;
        this.law = law;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping("/new")
    Screen create(Actor actor) {
        keepers.check(actor);
        return show(200, TitleForm.empty(LocalDate.now(clock)), FRESH, Complaints.NONE, Optional.empty());
    }

    @PostMapping
    Screen begin(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        keepers.check(actor);
        return kept(TitleForm.typed(typed), FRESH, title -> desk.begin(title, actor.by()));
    }

    @GetMapping("/{code}")
    Screen edit(Actor actor, @PathVariable String code) {
        keepers.check(actor);
        LocalForm title = law.forms().stream()
                .filter(one -> one.form().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("title " + code));
        return show(200, TitleForm.of(title.form()), title.version(), Complaints.NONE, Optional.empty());
    }

    @PostMapping("/{code}")
    Screen change(
            Actor actor,
            @PathVariable String code,
            @RequestParam(defaultValue = "0") long version,
            @RequestParam MultiValueMap<String, String> typed) {
        keepers.check(actor);
        return kept(TitleForm.typed(typed).named(code), version, title -> desk.change(title, version, actor.by()));
    }

    private static Screen kept(TitleForm form, long version, Consumer<AwardForm> command) {
        Optional<AwardForm> title = form.title();
        if (title.isEmpty()) {
            return show(422, form, version, form.complaints(), Optional.empty());
        }
        try {
            command.accept(title.get());
        } catch (Refused refused) {
            Refusal refusal = refused.refusal();
            return show(refusal.code().status(), form, version, Complaints.NONE, Optional.of(refusal));
        }
        return Screen.goTo("/law/forms/" + title.get().code()).saying("law.titleKept");
    }

    private static Screen show(
            int status, TitleForm form, long version, Complaints complaints, Optional<Refusal> refusal) {
        return Screen.show(status, "law/title", new TitlePage(form, version, complaints, refusal));
    }
}
