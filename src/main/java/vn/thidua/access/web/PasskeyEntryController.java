package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.authentication.HttpSessionPublicKeyCredentialRequestOptionsRepository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import vn.thidua.access.Account;
import vn.thidua.access.Accounts;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.domain.AccessRefusal;
import vn.thidua.access.domain.FrontDoor;
import vn.thidua.access.domain.PasskeyDesk;
import vn.thidua.access.domain.PasswordStamp;
import vn.thidua.access.domain.SignedIn;
import vn.thidua.access.domain.Throttle;
import vn.thidua.shared.NotFound;

/** Signs people in by passkey, without a name and without a second step. */
@Controller
@OpenToAll
class PasskeyEntryController {

    private static final AnonymousAuthenticationToken STRANGER =
            new AnonymousAuthenticationToken("passkey", "stranger", List.of(new SimpleGrantedAuthority("STRANGER")));

    private final PasskeyDesk desk;
    private final PasskeySites sites;
    private final PasskeyJson json;
    private final Accounts accounts;
    private final FrontDoor door;
    private final Throttle throttle;
    private final HttpSessionPublicKeyCredentialRequestOptionsRepository questions =
            new HttpSessionPublicKeyCredentialRequestOptionsRepository();

    PasskeyEntryController(
            PasskeyDesk desk,
            PasskeySites sites,
            PasskeyJson json,
            Accounts accounts,
            FrontDoor door,
            Throttle throttle) {
        this.desk = desk;
        this.sites = sites;
        this.json = json;
        this.accounts = accounts;
        this.door = door;
        this.throttle = throttle;
    }

    @PostMapping("/sign-in/passkey/question")
    ResponseEntity<String> ask(HttpServletRequest request, HttpServletResponse response) {
        PublicKeyCredentialRequestOptions question = desk.ask(STRANGER, site(request));
        questions.save(request, response, question);
        return json.answer(200, question);
    }

    @PostMapping("/sign-in/passkey")
    ResponseEntity<String> enter(HttpServletRequest request, HttpServletResponse response, @RequestBody String answer) {
        PublicKeyCredentialRequestOptions question = questions.load(request);
        questions.save(request, response, null);
        Optional<Account> owner = question == null
                ? Optional.empty()
                : json.answered(answer)
                        .flatMap(answered -> desk.recognise(question, answered, site(request)))
                        .flatMap(accounts::find)
                        .filter(Account::open);
        if (owner.isEmpty()) {
            if (throttle.closed(Throttle.Kind.SIGN_IN, request.getRemoteAddr())) {
                AccessRefusal.TOO_MANY_TRIES.because().raise();
            }
            throttle.count(Throttle.Kind.SIGN_IN, request.getRemoteAddr());
            return json.refuse("passkey");
        }
        PasswordStamp stamp = new PasswordStamp(owner.get().passwordChangedAt());
        return json.goTo(door.enter(owner.get().id(), stamp, SignedIn.Way.PASSKEY, request, response));
    }

    private PasskeyDesk.Site site(HttpServletRequest request) {
        return sites.of(request).orElseThrow(() -> new NotFound("passkeys"));
    }
}
