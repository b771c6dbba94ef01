package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountId;
import vn.thidua.access.PasswordChanged;
import vn.thidua.access.PasswordReset;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.NotFound;

/** Replaces passwords; every session opened with an older one ends. */
@NamedInterface("desk")
@Service
@Transactional
public class PasswordDesk {

    private record Current(String username, @Nullable String hash, long version) {}

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final SignInGuard guard;
    private final PasskeyDesk passkeys;
    private final Administrators administrators;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PasswordDesk(
            JdbcClient jdbc,
            PasswordEncoder passwords,
            SignInGuard guard,
            PasskeyDesk passkeys,
            Administrators administrators,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.guard = guard;
        this.passkeys = passkeys;
        this.administrators = administrators;
        this.events = events;
        this.clock = clock;
    }

    /** What became of a password that a person typed to be allowed to do something. */
    public enum Outcome {
        /** It is theirs, and it was done. */
        RIGHT,
        /** It is not right; nothing happened. */
        WRONG,
        /** It was wrong too often; nothing was looked at. */
        LOCKED
    }

    /** Gives a person the password they chose, if they know the old one; wrong tries count like those at sign-in. */
    public Outcome change(AccountId account, String old, String wanted, By by) {
        Outcome outcome = check(account, old);
        if (outcome == Outcome.RIGHT) {
            replace(account, wanted, by);
            events.publishEvent(new PasswordChanged(account, Instant.now(clock), by));
        }
        return outcome;
    }

    /** Looks whether a person knows their password; wrong tries count like those at sign-in. */
    Outcome check(AccountId account, String password) {
        Current current = current(account);
        if (guard.lockedFor(current.username()).isPresent()) {
            return Outcome.LOCKED;
        }
        if (!passwords.matches(password, current.hash())) {
            return guard.failed(current.username()) == 0 ? Outcome.LOCKED : Outcome.WRONG;
        }
        guard.succeeded(current.username());
        return Outcome.RIGHT;
    }

    /** Gives an account another password, unlocks its name and removes its passkeys, which somebody else may hold; tells whether it did: not when the account changed since the version. */
    public boolean reset(AccountId account, long version, String wanted, By by) {
        administrators.protect(account, by);
        Current current = current(account);
        if (current.version() != version) {
            return false;
        }
        guard.succeeded(current.username());
        replace(account, wanted, by);
        passkeys.removeAll(account, by);
        events.publishEvent(new PasswordReset(account, Instant.now(clock), by));
        return true;
    }

    /** Gives an account the password that its owner chose with a one-time key, and unlocks its name. */
    void choose(AccountId account, String wanted, By by) {
        guard.succeeded(current(account).username());
        replace(account, wanted, by);
        events.publishEvent(new PasswordChanged(account, Instant.now(clock), by));
    }

    private Current current(AccountId account) {
        return jdbc.sql("select username, password_hash, version from account where id = :id for update")
                .param("id", account.value())
                .query((row, n) -> new Current(row.getString(1), row.getString(2), row.getLong(3)))
                .optional()
                .orElseThrow(() -> new NotFound("account " + account));
    }

    private void replace(AccountId account, String wanted, By by) {
        jdbc.sql("""
            update account set password_hash = :hash, password_changed_at = :now, version = version + 1,
                changed_at = :now, changed_by = :by
            where id = :id
            """)
                .param("hash", passwords.encode(wanted))
                .param("now", Moments.stored(Instant.now(clock)))
                .param("by", by.name())
                .param("id", account.value())
                .update();
    }
}
