package vn.thidua.access.domain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
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
                    turnAway("providerFailed", request, response);
                });
    }

    private void enter(HttpServletRequest request, HttpServletResponse response, Authentication vouched)
            throws IOException {
        Optional<Account> account =
                vouched.getPrincipal() instanceof OidcUser person ? desk.welcome(person) : Optional.empty();
        if (account.isEmpty()) {
            turnAway("providerUnknown", request, response);
            return;
        }
        PasswordStamp stamp = new PasswordStamp(account.get().passwordChangedAt());
        response.sendRedirect(request.getContextPath()
                + (settings.secondFactor()
                        ? door.enter(account.get().id(), stamp, SignedIn.Way.PROVIDER, request, response)
                        : door.enterByOneFactor(account.get().id(), stamp, SignedIn.Way.PROVIDER, request, response)));
    }

    /** Forgets whoever it was and says why on the sign-in page. */
    private static void turnAway(String why, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        SecurityContextHolder.clearContext();
        request.getSession().removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        request.getSession().setAttribute(SignInTrouble.ATTRIBUTE, new SignInTrouble(why, ""));
        response.sendRedirect(request.getContextPath() + "/sign-in?again");
    }
}
