package vn.thidua.shell.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.access.AccessSettings;
import vn.thidua.access.Accounts;
import vn.thidua.access.OidcSettings;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.domain.DemoAccounts;
import vn.thidua.access.domain.SignInTrouble;
import vn.thidua.access.web.PasskeySites;
import vn.thidua.shared.Screen;

/** Shows the sign-in page; the form is taken by the security chain. */
@Controller
@OpenToAll
class SignInController {

    private final Accounts accounts;
    private final AccessSettings settings;
    private final DemoAccounts demo;
    private final PasskeySites passkeys;
    private final OidcSettings oidc;
    private final Clock clock;

    SignInController(
            Accounts accounts,
            AccessSettings settings,
            DemoAccounts demo,
            PasskeySites passkeys,
            OidcSettings oidc,
            Clock clock) {
        this.accounts = accounts;
        this.settings = settings;
        this.demo = demo;
        this.passkeys = passkeys;
        this.oidc = oidc;
        this.clock = clock;
    }

    @GetMapping("/sign-in")
    Screen show(HttpServletRequest request, @RequestParam Optional<String> out) {
        if (!accounts.any()) {
            return Screen.goTo("/set-up");
        }
        Optional<SignInTrouble> trouble = taken(request.getSession(false));
        String why = trouble.map(SignInTrouble::why).orElse("");
        int left = why.startsWith("left-") ? Integer.parseInt(why.substring("left-".length())) : 0;
        return Screen.show(
                trouble.isPresent() ? 422 : 200,
                "shell/sign-in",
                new SignInPage(
                        trouble.map(SignInTrouble::username).orElse(""),
                        trouble.filter(SignInTrouble::aboutPassword)
                                .map(t -> "signIn." + (left > 0 ? "wrong" : t.why())),
                        trouble.filter(t -> !t.aboutPassword()).map(t -> "signIn." + t.why()),
                        left > 0 ? left : (int) settings.lock().toMinutes(),
                        out.isPresent(),
                        passkeys.offered(request),
                        Optional.of(oidc.name()).filter(name -> oidc.on()),
                        settings.demo() ? demo.list() : List.of(),
                        LocalDate.now(clock)));
    }

    private static Optional<SignInTrouble> taken(@Nullable HttpSession session) {
        if (session == null) {
            return Optional.empty();
        }
        Optional<SignInTrouble> trouble =
                Optional.ofNullable((SignInTrouble) session.getAttribute(SignInTrouble.ATTRIBUTE));
        session.removeAttribute(SignInTrouble.ATTRIBUTE);
        return trouble;
    }
}
