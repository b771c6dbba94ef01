package vn.thidua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Account;
import vn.thidua.access.Accounts;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.CommonPasswords;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.PasswordDesk;
import vn.thidua.access.web.CurrentActor;
import vn.thidua.access.web.OwnAccessPages;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** What a person sets for themselves: role in use, language, theme, calendar address, password. */
@Controller
@Needs(Act.USE_OWN_DESK)
class PersonController {

    private final CurrentActor current;
    private final Accounts accounts;
    private final AccountDesk desk;
    private final PasswordDesk passwords;
    private final OwnAccessPages access;

    PersonController(
            CurrentActor current, Accounts accounts, AccountDesk desk, PasswordDesk passwords, OwnAccessPages access) {
        this.current = current;
        this.accounts = accounts;
        this.desk = desk;
        this.passwords = passwords;
        this.access = access;
    }

    @GetMapping("/me")
    Screen show(Actor actor, HttpServletRequest request) {
        return Screen.show("shell/me", page(actor, request, Complaints.NONE));
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
        desk.renewCalendarKey(actor.account(), actor.by());
        return Screen.goTo("/me").saying("me.calendarRenewed");
    }

    @PostMapping("/me/password")
    Screen changePassword(
            Actor actor,
            HttpServletRequest request,
            @Valid @ModelAttribute("form") PasswordForm form,
            BindingResult result) {
        Complaints complaints = Complaints.of(result);
        if (complaints.none() && CommonPasswords.isName(form.password(), username(actor))) {
            complaints = complaints.with("password", "complaint.passwordName");
        }
        if (complaints.none() && !form.password().equals(form.again())) {
            complaints = complaints.with("again", "complaint.again");
        }
        if (complaints.none()) {
            switch (passwords.change(actor.account(), form.old(), form.password(), actor.by())) {
                case RIGHT -> {
                    current.stay(request);
                    return Screen.goTo("/me").saying("me.passwordChanged");
                }
                case WRONG -> complaints = complaints.with("old", "complaint.oldPassword");
                case LOCKED -> complaints = complaints.with("old", "complaint.oldPasswordLocked");
            }
        }
        return Screen.show(422, "shell/me", page(actor, request, complaints));
    }

    private String username(Actor actor) {
        return accounts.find(actor.account()).map(Account::username).orElse("");
    }

    private PersonPage page(Actor actor, HttpServletRequest request, Complaints complaints) {
        Account account = accounts.find(actor.account()).orElseThrow(() -> new NotFound("account"));
        return new PersonPage(account, complaints, access.of(account, request));
    }
}
