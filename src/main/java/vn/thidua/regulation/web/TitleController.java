package vn.thidua.regulation.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.regulation.AwardForm;
import vn.thidua.regulation.local.LocalDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Refused;
import vn.thidua.shared.Screen;

/** Writes down titles that the province gives by its own rules. */
@Controller
@Needs(Act.KEEP_LAW)
@RequestMapping("/law/titles")
class TitleController {

    private final LocalDesk desk;
    private final LawKeepers keepers;
    private final Clock clock;

    TitleController(LocalDesk desk, LawKeepers keepers, Clock clock) {
        this.desk = desk;
        this.keepers = keepers;
        this.clock = clock;
    }

    @GetMapping("/new")
    Screen create(Actor actor) {
        keepers.check(actor);
        return Screen.show(
                "law/title", new TitlePage(TitleForm.empty(LocalDate.now(clock)), Complaints.NONE, Optional.empty()));
    }

    @PostMapping
    Screen begin(Actor actor, @RequestParam MultiValueMap<String, String> typed) {
        keepers.check(actor);
        TitleForm form = TitleForm.typed(typed);
        Optional<AwardForm> title = form.title();
        if (title.isEmpty()) {
            return Screen.show(422, "law/title", new TitlePage(form, form.complaints(), Optional.empty()));
        }
        try {
            desk.begin(title.get(), actor.by());
        } catch (Refused refused) {
            return Screen.show(
                    refused.refusal().code().status(),
                    "law/title",
                    new TitlePage(form, Complaints.NONE, Optional.of(refused.refusal())));
        }
        return Screen.goTo("/law/forms/" + title.get().code()).saying("law.titleKept");
    }
}
