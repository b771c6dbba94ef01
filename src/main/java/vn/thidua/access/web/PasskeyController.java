package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.registration.HttpSessionPublicKeyCredentialCreationOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.access.Needs;
import vn.thidua.access.domain.OwnProof;
import vn.thidua.access.domain.PasskeyDesk;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Adds and removes a person's own passkeys, once they have shown who they are; the browser's half is {@code passkey.js}. */
@Controller
@Needs(Act.USE_OWN_DESK)
class PasskeyController {

    private static final int LONGEST_NAME = 60;

    private final PasskeyDesk desk;
    private final OwnProof proof;
    private final PasskeySites sites;
    private final PasskeyJson json;
    private final HttpSessionPublicKeyCredentialCreationOptionsRepository offers =
            new HttpSessionPublicKeyCredentialCreationOptionsRepository();

    PasskeyController(PasskeyDesk desk, OwnProof proof, PasskeySites sites, PasskeyJson json) {
        this.desk = desk;
        this.proof = proof;
        this.sites = sites;
        this.json = json;
    }

    @PostMapping("/me/passkeys/offer")
    ResponseEntity<String> offer(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String proof) {
        if (!this.proof.shown(actor.account(), proof, actor.by())) {
            return json.refuse("proof");
        }
        PublicKeyCredentialCreationOptions offer = desk.offer(
                Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication()), site(request));
        offers.save(request, response, offer);
        return json.answer(200, offer);
    }

    @PostMapping("/me/passkeys")
    ResponseEntity<String> add(
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(defaultValue = "") String name,
            @RequestBody String made) {
        PublicKeyCredentialCreationOptions offered = offers.load(request);
        offers.save(request, response, null);
        String label = name.isBlank() ? "Passkey" : name.strip();
        return offered != null
                        && json.made(made)
                                .filter(passkey -> desk.add(
                                        actor.account(),
                                        offered,
                                        passkey,
                                        label.substring(0, Math.min(label.length(), LONGEST_NAME)),
                                        site(request),
                                        actor.by()))
                                .isPresent()
                ? json.goTo("/me")
                : json.refuse("passkey");
    }

    @PostMapping("/me/passkeys/{id}/removal")
    Screen remove(Actor actor, @PathVariable String id, @RequestParam(defaultValue = "") String proof) {
        if (!this.proof.shown(actor.account(), proof, actor.by())) {
            return Screen.goTo("/me").warning("proof.wrong");
        }
        desk.remove(actor.account(), id, actor.by());
        return Screen.goTo("/me").saying("passkey.removed");
    }

    private PasskeyDesk.Site site(HttpServletRequest request) {
        return sites.of(request).orElseThrow(() -> new NotFound("passkeys"));
    }
}
