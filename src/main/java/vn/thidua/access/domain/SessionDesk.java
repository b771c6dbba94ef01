package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.SessionsEnded;
import vn.thidua.shared.By;

/** Lists and ends the sessions of people. */
@NamedInterface("desk")
@Service
@Transactional
public class SessionDesk {

    private final FindByIndexNameSessionRepository<? extends Session> sessions;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final InstantSource machine = InstantSource.system();

    SessionDesk(
            FindByIndexNameSessionRepository<? extends Session> sessions,
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            Clock clock) {
        this.sessions = sessions;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the sessions in which the person is still signed in, the one used last first. */
    public List<OpenSession> open(Account account) {
        return of(account.id()).values().stream()
                .filter(session -> stamp(session)
                        .filter(stamp -> stamp.since().equals(account.passwordChangedAt()))
                        .isPresent())
                .flatMap(session ->
                        signedIn(session).map(signedIn -> new OpenSession(signedIn, lastSeen(session))).stream())
                .sorted(Comparator.comparing(OpenSession::lastSeen).reversed())
                .toList();
    }

    /** Spring Session reads the clock of the machine; pages show the time of the program, which in a demo is another. */
    private Instant lastSeen(Session session) {
        Duration idle = Duration.between(session.getLastAccessedTime(), machine.instant());
        return clock.instant().minus(idle);
    }

    /** Ends one session of the account; one that has ended already changes nothing. */
    public void end(AccountId account, UUID key, By by) {
        end(account, signedIn -> signedIn.key().equals(key), by);
    }

    /** Ends all sessions of the account, but for the one to keep, and tells how many there were. */
    public int endAll(AccountId account, @Nullable UUID kept, By by) {
        return end(account, signedIn -> !signedIn.key().equals(kept), by);
    }

    private int end(AccountId account, Predicate<SignedIn> which, By by) {
        List<String> ended = of(account).entrySet().stream()
                .filter(session -> signedIn(session.getValue()).filter(which).isPresent())
                .map(Map.Entry::getKey)
                .toList();
        if (!ended.isEmpty()) {
            jdbc.sql("delete from web_session where session_id in (:ended)")
                    .param("ended", ended)
                    .update();
            events.publishEvent(new SessionsEnded(account, ended.size(), Instant.now(clock), by));
        }
        return ended.size();
    }

    private Map<String, ? extends Session> of(AccountId account) {
        return sessions.findByPrincipalName(account.toString());
    }

    private static Optional<SignedIn> signedIn(Session session) {
        return Optional.ofNullable(session.getAttribute(SignedIn.ATTRIBUTE));
    }

    private static Optional<PasswordStamp> stamp(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        Authentication person = context == null ? null : context.getAuthentication();
        return person != null && person.getDetails() instanceof PasswordStamp stamp
                ? Optional.of(stamp)
                : Optional.empty();
    }
}
