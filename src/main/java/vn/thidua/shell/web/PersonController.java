package vn.thidua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.web.CurrentActor;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** What a person sets for themselves: role in use, language, theme, calendar address. */
@Controller
@Needs(Act.USE_OWN_DESK)
class PersonController {

    private final CurrentActor current;
    private final Accounts accounts;
    private final AccountDesk desk;

    PersonController(CurrentActor current, Accounts accounts, AccountDesk desk) {
        this.current = current;
        this.accounts = accounts;
        this.desk = desk;
    }

    @GetMapping("/me")
    Screen show(Actor actor) {
        return Screen.show(
                "shell/me", new PersonPage(accounts.find(actor.account()).orElseThrow(() -> new NotFound("account"))));
    }

    @PostMapping("/me/role")
    Screen choose(Actor actor, HttpServletRequest request, @RequestParam UUID grant) {
        if (actor.grants().stream().noneMatch(held -> held.id().equals(grant))) {
            throw new NotFound("grant " + grant);
        }
        current.choose(request, grant);
        return Screen.goTo("/");
    }

    @PostMapping("/me/preferences")
    Screen prefer(Actor actor, @RequestParam String language, @RequestParam String theme) {
        desk.prefer(
                actor.account(),
                Set.of("vi", "en").contains(language) ? language : "vi",
                Set.of("auto", "light", "dark").contains(theme) ? theme : "auto");
        return Screen.goTo("/me").saying("me.kept");
    }

    @PostMapping("/me/calendar-key")
    Screen renewCalendarKey(Actor actor) {
        desk.renewCalendarKey(actor.account());
        return Screen.goTo("/me").saying("me.calendarRenewed");
    }
}
