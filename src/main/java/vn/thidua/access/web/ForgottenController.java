package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Account;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.Postbox;
import vn.thidua.access.domain.AccessRefusal;
import vn.thidua.access.domain.AccountReads;
import vn.thidua.access.domain.EntryKeyDesk;
import vn.thidua.access.domain.Throttle;
import vn.thidua.access.domain.TypedName;
import vn.thidua.shared.Screen;

/** Helps somebody who forgot the password: by mail, else by saying whom to ask. What it answers never tells whether there is such an account. */
@Controller
@OpenToAll
class ForgottenController {

    private final AccountReads accounts;
    private final EntryKeyDesk desk;
    private final Postbox postbox;
    private final Throttle throttle;

    ForgottenController(AccountReads accounts, EntryKeyDesk desk, Postbox postbox, Throttle throttle) {
        this.accounts = accounts;
        this.desk = desk;
        this.postbox = postbox;
        this.throttle = throttle;
    }

    @GetMapping("/sign-in/forgotten")
    Screen show() {
        return Screen.show("access/forgotten", new ForgottenPage(postbox.open(), false));
    }

    @PostMapping("/sign-in/forgotten")
    Screen ask(HttpServletRequest request, @RequestParam String username) {
        String name = TypedName.of(username);
        if (throttle.closed(Throttle.Kind.FORGOTTEN, request.getRemoteAddr())) {
            AccessRefusal.TOO_MANY_TRIES.because().raise();
        }
        throttle.count(Throttle.Kind.FORGOTTEN, request.getRemoteAddr());
        if (postbox.open() && !throttle.closed(Throttle.Kind.FORGOTTEN_NAME, name)) {
            throttle.count(Throttle.Kind.FORGOTTEN_NAME, name);
            accounts.named(name)
                    .filter(Account::open)
                    .filter(account -> account.email().isPresent())
                    .ifPresent(account -> desk.forgotten(account.id()));
        }
        return Screen.show("access/forgotten", new ForgottenPage(postbox.open(), true));
    }
}
