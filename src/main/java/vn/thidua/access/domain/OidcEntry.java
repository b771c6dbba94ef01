package vn.thidua.access.domain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.OidcSettings;

/** Takes in people for whom the provider vouches. */
@Component
class OidcEntry {

    private static final Logger LOG = LoggerFactory.getLogger(OidcEntry.class);

    private final OidcRegistrations registrations;
    private final OidcDesk desk;
    private final OidcSettings settings;
    private final FrontDoor door;

    OidcEntry(OidcRegistrations registrations, OidcDesk desk, OidcSettings settings, FrontDoor door) {
        this.registrations = registrations;
        this.desk = desk;
        this.settings = settings;
        this.door = door;
    }

    void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/sign-in")
                .clientRegistrationRepository(registrations)
                .authorizedClientRepository(new NoTokensKept())
                .successHandler(this::enter)
                .failureHandler((request, response, failure) -> {
                    LOG.info("the provider did not vouch: {}", failure.toString());
                    if (door.linking(request).isPresent()) {
                        goBack(FrontDoor.NOT_LINKED, request, response);
                    } else {
                        turnAway("providerFailed", request, response);
                    }
                });
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        OidcUser person = (OidcUser) Objects.requireNonNull(vouched.getPrincipal());
        Optional<Linking> linking = door.linking(request);
        if (linking.isPresent()) {
            door.stay(linking.get(), request, response);
            boolean linked = desk.link(person, linking.get().account());
            goBack(linked ? FrontDoor.LINKED : FrontDoor.LINKED_ELSEWHERE, request, response);
            return;
        }
        OidcDesk.Welcome welcome = desk.welcome(person);
        Optional<Account> account = welcome.account();
        if (account.isEmpty()) {
            turnAway(welcome.trouble(), request, response);
            return;
        }
        PasswordStamp stamp = new PasswordStamp(account.get().passwordChangedAt());
        response.sendRedirect(request.getContextPath()
                + (settings.secondFactor()
                        ? door.enter(account.get().id(), stamp, SignedIn.Way.PROVIDER, request, response)
                        : door.enterByOneFactor(account.get().id(), stamp, SignedIn.Way.PROVIDER, request, response)));
    }

    private static void goBack(String outcome, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(request.getContextPath() + "/me/provider?outcome=" + outcome);
    }

    private void turnAway(String why, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getContextPath() + door.turnAway(why, "", request));
    }
}
