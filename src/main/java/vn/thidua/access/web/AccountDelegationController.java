package vn.thidua.access.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.shared.Screen;

/** The delegations of any account, entered for those who ask. */
@Controller
@Needs(Act.MANAGE_ACCOUNTS)
class AccountDelegationController {

    private final DelegationPages pages;

    AccountDelegationController(DelegationPages pages) {
        this.pages = pages;
    }

    @GetMapping("/accounts/{account}/delegations")
    Screen index(Actor actor, @PathVariable UUID account) {
        return pages.show(new AccountId(account), actor, base(account));
    }

    @PostMapping("/accounts/{account}/delegations")
    Screen enter(
            Actor actor,
            @PathVariable UUID account,
            @ModelAttribute("form") DelegationForm form,
            @RequestParam Optional<MultipartFile> file) {
        return pages.enter(new AccountId(account), actor, base(account), form, file);
    }

    @PostMapping("/accounts/{account}/delegations/{id}/ending")
    Screen end(Actor actor, @PathVariable UUID account, @PathVariable UUID id) {
        return pages.end(new AccountId(account), id, actor, base(account));
    }

    @GetMapping("/accounts/{account}/delegations/{id}/paper")
    ResponseEntity<byte[]> paper(@PathVariable UUID account, @PathVariable UUID id) {
        return pages.paper(new AccountId(account), id);
    }

    private static String base(UUID account) {
        return "/accounts/" + account + "/delegations";
    }
}
