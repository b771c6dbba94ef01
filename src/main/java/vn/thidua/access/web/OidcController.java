package vn.thidua.access.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.access.OidcSettings;
import vn.thidua.access.OpenToAll;
import vn.thidua.access.domain.OidcRegistrations;
import vn.thidua.access.domain.SignInTrouble;
import vn.thidua.shared.NotFound;
import vn.thidua.shared.Screen;

/** Sends people to the provider that vouches for them, or says that it is down. */
@Controller
@OpenToAll
class OidcController {

    private final OidcSettings settings;
    private final OidcRegistrations registrations;

    OidcController(OidcSettings settings, OidcRegistrations registrations) {
        this.settings = settings;
        this.registrations = registrations;
    }

    @GetMapping("/sign-in/provider")
    Screen go(HttpServletRequest request) {
        if (!settings.on()) {
            throw new NotFound("provider");
        }
        if (registrations.reachable()) {
            return Screen.goTo("/oauth2/authorization/" + OidcRegistrations.ID);
        }
        request.getSession().setAttribute(SignInTrouble.ATTRIBUTE, new SignInTrouble("providerDown", ""));
        return Screen.goTo("/sign-in?again");
    }
}
