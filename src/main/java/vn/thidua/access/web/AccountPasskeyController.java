package vn.thidua.access.web;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.PasskeyDesk;
import vn.thidua.shared.Screen;

/** Removes the passkey of somebody who lost it. */
@Controller
@Needs(Act.MANAGE_ACCOUNTS)
class AccountPasskeyController {

    private final AccountPages accounts;
    private final PasskeyDesk desk;

    AccountPasskeyController(AccountPages accounts, PasskeyDesk desk) {
        this.accounts = accounts;
        this.desk = desk;
    }

    @PostMapping("/accounts/{id}/passkeys/{passkey}/removal")
    Screen remove(Actor actor, @PathVariable UUID id, @PathVariable String passkey) {
        desk.remove(accounts.file(new AccountId(id)).account().id(), passkey, actor.by());
        return Screen.goTo("/accounts/" + id).saying("passkey.removed");
    }
}
