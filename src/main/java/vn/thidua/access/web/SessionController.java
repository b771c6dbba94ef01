package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.SessionDesk;
import vn.thidua.shared.Screen;

/** Ends sessions: one's own elsewhere, or all of an account. */
@Controller
class SessionController {

    private final SessionDesk desk;
    private final CurrentActor current;
    private final AccountPages accounts;

    SessionController(SessionDesk desk, CurrentActor current, AccountPages accounts) {
        this.desk = desk;
        this.current = current;
        this.accounts = accounts;
    }

    @PostMapping("/me/sessions/{key}/ending")
    @Needs(Act.USE_OWN_DESK)
    Screen end(Actor actor, @PathVariable UUID key) {
        desk.end(actor.account(), key, actor.by());
        return Screen.goTo("/me").saying("session.ended");
    }

    @PostMapping("/me/sessions/ending")
    @Needs(Act.USE_OWN_DESK)
    Screen endOthers(Actor actor, HttpServletRequest request) {
        int count = desk.endAll(actor.account(), current.session(request).orElse(null), actor.by());
        return Screen.goTo("/me").saying("session.endedMany", count);
    }

    @PostMapping("/accounts/{id}/sessions/ending")
    @Needs(Act.MANAGE_ACCOUNTS)
    Screen endAll(Actor actor, HttpServletRequest request, @PathVariable UUID id) {
        AccountId account = accounts.file(new AccountId(id)).account().id();
        UUID kept = account.equals(actor.account()) ? current.session(request).orElse(null) : null;
        int count = desk.endAll(account, kept, actor.by());
        return Screen.goTo("/accounts/" + id).saying("session.endedMany", count);
    }
}
