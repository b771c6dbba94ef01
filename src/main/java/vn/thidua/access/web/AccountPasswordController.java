package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.CommonPasswords;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.FreshPassword;
import vn.thidua.access.domain.PasswordDesk;
import vn.thidua.shared.Complaints;
import vn.thidua.shared.Screen;

/** Gives an account another password. */
@Controller
@Needs(Act.MANAGE_ACCOUNTS)
class AccountPasswordController {

    private final AccountPages pages;
    private final PasswordDesk desk;
    private final CurrentActor current;

    AccountPasswordController(AccountPages pages, PasswordDesk desk, CurrentActor current) {
        this.pages = pages;
        this.desk = desk;
        this.current = current;
    }

    @PostMapping("/accounts/{id}/password")
    Screen reset(
            Actor actor,
            HttpServletRequest request,
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ResetForm form,
            BindingResult result) {
        AccountPage page = pages.show(new AccountId(id), actor.by());
        Complaints complaints = Complaints.of(result);
        if (CommonPasswords.isName(form.chosen(), page.file().account().username())) {
            complaints = complaints.with("password", "complaint.passwordName");
        }
        if (!complaints.none()) {
            return Screen.show(422, "access/show", page.with(page.details(), complaints, false));
        }
        Account account = page.file().account();
        String password = form.made() ? FreshPassword.make() : form.chosen();
        if (!desk.reset(account.id(), form.version(), password, actor.by())) {
            return Screen.goTo("/accounts/" + id).warning("account.resetStale");
        }
        if (account.id().equals(actor.account())) {
            current.stay(request);
        }
        return form.made()
                ? Screen.show("access/password", new PasswordPage(account, password))
                : Screen.goTo("/accounts/" + id).saying("account.reset", account.name());
    }
}
