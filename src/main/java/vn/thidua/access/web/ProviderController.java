package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.OidcSettings;
import vn.thidua.access.domain.FrontDoor;
import vn.thidua.access.domain.OidcRegistrations;
import vn.thidua.access.domain.OwnProof;
import vn.thidua.access.domain.ProviderLinks;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Links one's own account to the provider and unlinks it; administrators unlink those of others. */
@Controller
class ProviderController {

    private final OidcSettings settings;
    private final OidcRegistrations registrations;
    private final ProviderLinks links;
    private final OwnProof proof;
    private final FrontDoor door;
    private final AccountPages accounts;

    ProviderController(
            OidcSettings settings,
            OidcRegistrations registrations,
            ProviderLinks links,
            OwnProof proof,
            FrontDoor door,
            AccountPages accounts) {
        this.settings = settings;
        this.registrations = registrations;
        this.links = links;
        this.proof = proof;
        this.door = door;
        this.accounts = accounts;
    }

    /** Shows the way to the provider; who comes back vouched for is linked. A redirect would not get there: browsers keep what follows a form on this site. */
    @PostMapping("/me/provider")
    @Needs(Act.USE_OWN_DESK)
    Screen link(Actor actor, HttpServletRequest request, @RequestParam(defaultValue = "") String proof) {
        if (!settings.on()) {
            throw new NotFound("provider");
        }
        if (!this.proof.shown(actor.account(), proof, actor.by())) {
            return Screen.goTo("/me").warning("proof.wrong");
        }
        if (!registrations.reachable()) {
            return Screen.goTo("/me").warning("provider.down");
        }
        door.sendToLink(actor.account(), request);
        return Screen.show(
                "access/onward", new OnwardPage(settings.name(), "/oauth2/authorization/" + OidcRegistrations.ID));
    }

    /** Where the person comes back to; who opens it by hand has no outcome to read. */
    @GetMapping("/me/provider")
    @Needs(Act.USE_OWN_DESK)
    Screen back(@RequestParam(defaultValue = "") String outcome) {
        return switch (outcome) {
            case "" -> Screen.goTo("/me");
            case FrontDoor.LINKED -> Screen.goTo("/me").saying("provider.linked");
            case FrontDoor.LINKED_ELSEWHERE -> Screen.goTo("/me").warning("provider.linkedElsewhere");
            default -> Screen.goTo("/me").warning("provider.notLinked");
        };
    }

    @PostMapping("/me/provider/removal")
    @Needs(Act.USE_OWN_DESK)
    Screen unlink(Actor actor, @RequestParam(defaultValue = "") String proof) {
        if (!this.proof.shown(actor.account(), proof, actor.by())) {
            return Screen.goTo("/me").warning("proof.wrong");
        }
        links.unlink(actor.account(), actor.by());
        return Screen.goTo("/me").saying("provider.unlinked");
    }

    @PostMapping("/accounts/{id}/provider/removal")
    @Needs(Act.MANAGE_ACCOUNTS)
    Screen unlink(Actor actor, @PathVariable UUID id) {
        links.unlink(accounts.file(new AccountId(id)).account().id(), actor.by());
        return Screen.goTo("/accounts/" + id).saying("provider.unlinked");
    }
}
