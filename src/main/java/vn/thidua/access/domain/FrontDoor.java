package vn.thidua.access.domain;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
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
public class FrontDoor {

    /** The account was linked to the provider. */
    public static final String LINKED = "linked";

    /** The account or the person at the provider is linked otherwise. */
    public static final String LINKED_ELSEWHERE = "linkedElsewhere";

    /** The provider did not vouch for anybody. */
    public static final String NOT_LINKED = "notLinked";

    private static final int HALF_WAY_SECONDS = 600;

    private static final int LONGEST_AGENT = 300;

    private final SecondFactorReads factors;
    private final PasskeyDesk passkeys;
    private final AccessSettings settings;
    private final Clock clock;
    private final HttpSessionRequestCache before = new HttpSessionRequestCache();

    FrontDoor(SecondFactorReads factors, PasskeyDesk passkeys, AccessSettings settings, Clock clock) {
        this.factors = factors;
        this.passkeys = passkeys;
        this.settings = settings;
        this.clock = clock;
    }

    /** Takes somebody who has shown one factor: signs them in, or sends them to the second step where they have or need one. Who needs one and has a passkey shows that: a password alone sets up nothing. Returns the path to go on with. */
    String enterByOneFactor(
            AccountId account,
            PasswordStamp stamp,
            SignedIn.Way way,
            HttpServletRequest request,
            HttpServletResponse response) {
        boolean enrolled = factors.of(account).isPresent();
        if (!enrolled && !factors.required(account)) {
            return enter(account, stamp, way, request, response);
        }
        if (!enrolled && !passkeys.of(account).isEmpty()) {
            return turnAway("passkeyNeeded", "", request);
        }
        remember(
                UsernamePasswordAuthenticationToken.authenticated(
                        new HalfSignedIn(account, stamp, enrolled), null, List.of()),
                request,
                response);
        request.getSession().setMaxInactiveInterval(HALF_WAY_SECONDS);
        return enrolled ? "/sign-in/code" : "/sign-in/second-factor";
    }

    /** Signs the person in and returns the path they wanted to go to. */
    public String enter(
            AccountId account,
            PasswordStamp stamp,
            SignedIn.Way way,
            HttpServletRequest request,
            HttpServletResponse response) {
        remember(person(account, stamp), request, response);
        HttpSession session = request.getSession();
        session.setMaxInactiveInterval((int) settings.session().toSeconds());
        session.setAttribute(
                SignedIn.ATTRIBUTE, new SignedIn(UUID.randomUUID(), Instant.now(clock), way, agent(request)));
        SavedRequest wanted = before.getRequest(request, response);
        before.removeRequest(request, response);
        return wanted == null ? "/" : path(wanted, request);
    }

    /** Notes that the person of the session goes to the provider to link their account. */
    public void sendToLink(AccountId account, HttpServletRequest request) {
        Authentication person = SecurityContextHolder.getContext().getAuthentication();
        if (person != null && person.getDetails() instanceof PasswordStamp stamp) {
            request.getSession().setAttribute(Linking.ATTRIBUTE, new Linking(account, stamp, Instant.now(clock)));
        }
    }

    /** Returns whoever went to the provider to link their account a moment ago, this once. */
    Optional<Linking> linking(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Linking linking = (Linking) session.getAttribute(Linking.ATTRIBUTE);
        session.removeAttribute(Linking.ATTRIBUTE);
        return Optional.ofNullable(linking)
                .filter(gone -> gone.begun().plusSeconds(HALF_WAY_SECONDS).isAfter(Instant.now(clock)));
    }

    /** Keeps the person signed in as before they went to the provider. */
    void stay(Linking person, HttpServletRequest request, HttpServletResponse response) {
        remember(person(person.account(), person.stamp()), request, response);
    }

    private static UsernamePasswordAuthenticationToken person(AccountId account, PasswordStamp stamp) {
        UsernamePasswordAuthenticationToken person =
                UsernamePasswordAuthenticationToken.authenticated(account, null, List.of());
        person.setDetails(stamp);
        return person;
    }

    /** Forgets whoever it was and returns the path of the sign-in page, which says why. */
    String turnAway(String why, String username, HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession();
        session.removeAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        session.setAttribute(SignInTrouble.ATTRIBUTE, new SignInTrouble(why, username));
        return "/sign-in?again";
    }

    private static String path(SavedRequest wanted, HttpServletRequest request) {
        URI uri = URI.create(wanted.getRedirectUrl());
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return uri.getRawPath().substring(request.getContextPath().length()) + query;
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
