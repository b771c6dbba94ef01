package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.Act;
import vn.thidua.access.ApiKeyMade;
import vn.thidua.access.ApiKeyRevoked;
import vn.thidua.access.PasswordReset;
import vn.thidua.shared.By;
import vn.thidua.shared.Reading;

/** Makes and ends the keys with which programs come in the name of people. */
@Service
@Transactional
public class ApiKeyDesk {

    private static final Duration QUIET = Duration.ofMinutes(1);

    /* Tells whoever finds one in a file what it is. */
    private static final String MARK = "thidua_";

    private final ApiKeyRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ApiKeyDesk(ApiKeyRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the keys of an account that open something, the latest first. */
    @Reading
    public List<ApiKey> of(AccountId account) {
        return rows.of(account, Instant.now(clock));
    }

    /**
     * Makes a key and returns its secret, which nobody can read ever after.
     *
     * @param grant the role in which it comes
     * @param days for how many it opens
     */
    public String make(AccountId account, String name, UUID grant, Set<Act> acts, int days, By by) {
        String secret = MARK + Secrets.make();
        Instant now = Instant.now(clock);
        rows.add(
                new ApiKey(UUID.randomUUID(), account, name, grant, acts, now, now.plus(Duration.ofDays(days)), null),
                Secrets.hash(secret));
        events.publishEvent(new ApiKeyMade(account, name, now, by));
        return secret;
    }

    /** Ends a key of the account; where it has none with this id, nothing happens. */
    public void revoke(AccountId account, UUID id, By by) {
        revoke(account, Optional.of(id), by);
    }

    /** Ends all keys of an account whose owner lost what they had. */
    void revokeAll(AccountId account, By by) {
        revoke(account, Optional.empty(), by);
    }

    /** Whoever gets another password from an administrator may have lost more than that. */
    @EventListener
    void on(PasswordReset reset) {
        revokeAll(reset.account(), reset.by());
    }

    /** Returns the key that opens with the secret; that it was used is noted once a minute, for a program may come many times a second. Without a transaction, which would be longer than the rest. */
    @Transactional(propagation = Propagation.SUPPORTS)
    Optional<ApiKey> open(String secret) {
        Instant now = Instant.now(clock);
        Optional<ApiKey> key = rows.with(Secrets.hash(secret), now);
        key.filter(found -> found.quietSince(now.minus(QUIET))).ifPresent(found -> rows.used(found.id(), now));
        return key;
    }

    private void revoke(AccountId account, Optional<UUID> id, By by) {
        Instant now = Instant.now(clock);
        rows.revoke(account, id, now).forEach(name -> events.publishEvent(new ApiKeyRevoked(account, name, now, by)));
    }
}
