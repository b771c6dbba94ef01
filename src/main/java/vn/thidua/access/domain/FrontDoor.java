package vn.thidua.access.domain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.csrf.HttpSessionCsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;
import vn.thidua.access.AccessSettings;
import vn.thidua.access.AccountId;

/** Where everybody comes in, whichever way they proved who they are: the session gets another cookie, remembers the person and is listed from then on. */
@Component
class FrontDoor {

    private static final int LONGEST_AGENT = 300;

    private final AccessSettings settings;
    private final Clock clock;
    private final HttpSessionRequestCache before = new HttpSessionRequestCache();

    FrontDoor(AccessSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Signs the person in and returns where they wanted to go. */
    String enter(
            AccountId account,
            PasswordStamp stamp,
            SignedIn.Way way,
            HttpServletRequest request,
            HttpServletResponse response) {
        UsernamePasswordAuthenticationToken person =
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
        person.setDetails(stamp);
        remember(person, request, response);
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) settings.session().toSeconds());
        session.setAttribute(
                SignedIn.ATTRIBUTE, new SignedIn(UUID.randomUUID(), Instant.now(clock), way, agent(request)));
        SavedRequest wanted = before.getRequest(request, response);
        before.removeRequest(request, response);
        return wanted == null ? request.getContextPath() + "/" : wanted.getRedirectUrl();
    }

    private static void remember(
            UsernamePasswordAuthenticationToken person, HttpServletRequest request, HttpServletResponse response) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        new HttpSessionCsrfTokenRepository().saveToken(null, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
    }

    private static String agent(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT))
                .map(agent -> agent.substring(0, Math.min(agent.length(), LONGEST_AGENT)))
                .orElse("");
    }
}
