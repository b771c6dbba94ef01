package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccessSettings;
import vn.thidua.shared.Moments;

/** Counts failed sign-ins per name typed, on all nodes alike, and locks a name for a while. */
@Service
@Transactional
public class SignInGuard {

    private final JdbcClient jdbc;
    private final AccessSettings settings;
    private final Clock clock;

    SignInGuard(JdbcClient jdbc, AccessSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Returns how long the name is still locked; empty when it is not. */
    public Optional<Duration> lockedFor(String username) {
        Instant now = Instant.now(clock);
        return jdbc.sql("select locked_until from sign_in_attempt where username = :username and locked_until > :now")
                .param("username", username)
                .param("now", Moments.stored(now))
                .query(OffsetDateTime.class)
                .optional()
                .map(until -> Duration.between(now, until.toInstant()));
    }

    /** Counts a failure and returns how many tries are left before the name is locked; while it is locked, nothing unlocks it. */
    public int failed(String username) {
        Instant now = Instant.now(clock);
        int failures = jdbc.sql("""
                        insert into sign_in_attempt (username, failures, last_failure) values (:username, 1, :now)
                        on conflict (username) do update set last_failure = :now,
                            failures = case when sign_in_attempt.locked_until > :now then sign_in_attempt.failures
                                       when sign_in_attempt.locked_until is not null
                                         or sign_in_attempt.last_failure < :forgotten
                                       then 1 else sign_in_attempt.failures + 1 end,
                            locked_until = case when sign_in_attempt.locked_until > :now
                                           then sign_in_attempt.locked_until end
                        returning case when locked_until is null then failures else :most end
                        """)
                .param("username", username)
                .param("now", Moments.stored(now))
                .param("forgotten", Moments.stored(now.minus(settings.lock())))
                .param("most", settings.triesBeforeLock())
                .query(Integer.class)
                .single();
        int left = settings.triesBeforeLock() - failures;
        if (left <= 0) {
            jdbc.sql("update sign_in_attempt set locked_until = :until where username = :username and"
                            + " locked_until is null")
                    .param("until", Moments.stored(now.plus(settings.lock())))
                    .param("username", username)
                    .update();
        }
        return Math.max(left, 0);
    }

    /** Forgets the failures of a name after a success. */
    public void succeeded(String username) {
        jdbc.sql("delete from sign_in_attempt where username = :username")
                .param("username", username)
                .update();
    }
}
