package vn.thidua.access.web;

import jakarta.validation.Valid;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.CommonPasswords;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.AccountCareDesk;
import vn.thidua.access.domain.AccountDesk;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Lists, creates, changes, closes and reopens accounts. */
@Controller
@Needs(Act.MANAGE_ACCOUNTS)
class AccountController {

    private final AccountPages pages;
    private final AccountReads accounts;
    private final AccountDesk desk;
    private final AccountCareDesk care;

    AccountController(AccountPages pages, AccountReads accounts, AccountDesk desk, AccountCareDesk care) {
        this.pages = pages;
        this.accounts = accounts;
        this.desk = desk;
        this.care = care;
    }

    @GetMapping("/accounts")
    Screen index(@RequestParam(defaultValue = "") String q, @RequestParam(defaultValue = "") String role) {
        return Screen.show("access/list", pages.list(q.strip(), role)).orPart("access/_accounts");
    }

    @GetMapping("/accounts/new")
    Screen empty() {
        return Screen.show("access/new", new NewAccountPage(AccountForm.empty(), Complaints.NONE));
    }

    @PostMapping("/accounts")
    Screen create(Actor actor, @Valid @ModelAttribute("form") AccountForm form, BindingResult result) {
        Complaints complaints = Complaints.of(result);
        if (takenByOther(form)) {
            complaints = complaints.with("username", "complaint.usernameTaken");
        }
        if (form.password() != null && CommonPasswords.isName(form.password(), form.username())) {
            complaints = complaints.with("password", "complaint.passwordName");
        }
        if (!complaints.none()) {
            return Screen.show(422, "access/new", new NewAccountPage(form, complaints));
        }
        AccountId id = new AccountId(form.id());
        desk.create(id, form.create(), actor.by());
        return Screen.goTo("/accounts/" + id).saying("account.created", form.name());
    }

    @GetMapping("/accounts/{id}")
    Screen show(Actor actor, @PathVariable UUID id) {
        return Screen.show("access/show", pages.show(new AccountId(id), actor.by()));
    }

    @PostMapping("/accounts/{id}")
    Screen change(
            Actor actor, @PathVariable UUID id, @Valid @ModelAttribute("form") DetailsForm form, BindingResult result) {
        AccountId account = new AccountId(id);
        AccountPage page = pages.show(account, actor.by());
        Complaints complaints = Complaints.of(result);
        if (!complaints.none()) {
            return Screen.show(422, "access/show", page.with(form, complaints, false));
        }
        String email = DetailsForm.emptyAsNull(form.email());
        if (care.change(account, form.version(), form.name().strip(), email, actor.by())) {
            return Screen.goTo("/accounts/" + id).saying("account.changed");
        }
        AccountPage now = pages.show(account, actor.by());
        return Screen.show(
                409, "access/show", now.with(form.atVersion(now.file().version()), Complaints.NONE, true));
    }

    @PostMapping("/accounts/{id}/closing")
    Screen close(Actor actor, @PathVariable UUID id) {
        Account account = pages.file(new AccountId(id)).account();
        care.close(account.id(), actor.by());
        return Screen.goTo("/accounts/" + id).saying("account.closed", account.name());
    }

    @PostMapping("/accounts/{id}/reopening")
    Screen reopen(Actor actor, @PathVariable UUID id) {
        Account account = pages.file(new AccountId(id)).account();
        care.reopen(account.id(), actor.by());
        return Screen.goTo("/accounts/" + id).saying("account.reopened", account.name());
    }

    private boolean takenByOther(AccountForm form) {
        return accounts.named(form.username().strip().toLowerCase(Locale.ROOT))
                .filter(account -> !account.id().value().equals(form.id()))
                .isPresent();
    }
}
