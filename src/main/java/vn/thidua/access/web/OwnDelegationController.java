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
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.shared.Screen;

/** A person's own delegations: what they hand over, and what they were handed. */
@Controller
@Needs(Act.USE_OWN_DESK)
class OwnDelegationController {

    private static final String BASE = "/me/delegations";

    private final DelegationPages pages;

    OwnDelegationController(DelegationPages pages) {
        this.pages = pages;
    }

    @GetMapping(BASE)
    Screen index(Actor actor) {
        return pages.show(actor.account(), actor, BASE);
    }

    @PostMapping(BASE)
    Screen enter(Actor actor, @ModelAttribute("form") DelegationForm form, @RequestParam Optional<MultipartFile> file) {
        return pages.enter(actor.account(), actor, BASE, form, file);
    }

    @PostMapping(BASE + "/{id}/ending")
    Screen end(Actor actor, @PathVariable UUID id) {
        return pages.end(actor.account(), id, actor, BASE);
    }

    @GetMapping(BASE + "/{id}/paper")
    ResponseEntity<byte[]> paper(Actor actor, @PathVariable UUID id) {
        return pages.paper(actor.account(), id);
    }
}
