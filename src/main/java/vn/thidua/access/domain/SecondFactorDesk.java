package vn.thidua.access.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccessSettings;
import vn.thidua.access.AccountId;
import vn.thidua.access.RecoveryCodeUsed;
import vn.thidua.access.RecoveryCodesRenewed;
import vn.thidua.access.Role;
import vn.thidua.access.SecondFactorAdded;
import vn.thidua.access.SecondFactorRemoved;
import vn.thidua.access.SecondFactorRequired;
import vn.thidua.sealing.KeyRing;
import vn.thidua.sealing.SealingKey;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Takes the commands on second factors: codes of an authenticator app, and recovery codes for when it is lost. */
@Service
@Transactional
public class SecondFactorDesk {

    /** How many recovery codes a person gets. */
    public static final int RECOVERY_CODES = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final AppCodes apps;
    private final KeyRing keys;
    private final SignInGuard guard;
    private final AccessSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SecondFactorDesk(
            JdbcClient jdbc,
            AppCodes apps,
            KeyRing keys,
            SignInGuard guard,
            AccessSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.apps = apps;
        this.keys = keys;
        this.guard = guard;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Returns the secret to be set up, in base 32: the one begun a moment ago in the same session, or a new one, so that nobody else can have seen it. Empty where the person has a second factor. */
    public Optional<String> begin(AccountId account, String session) {
        Instant now = Instant.now(clock);
        byte[] secret = new byte[Totp.SECRET];
        RANDOM.nextBytes(secret);
        SealingKey key = keys.key();
        jdbc.sql("""
            insert into second_factor (account_id, secret, key_id, started_at, started_in)
            values (:account, :secret, :key, :now, :session)
            on conflict (account_id) do update set secret = excluded.secret, key_id = excluded.key_id,
                started_at = excluded.started_at, started_in = excluded.started_in, last_step = 0
            where second_factor.confirmed_at is null and (second_factor.started_at <= :over
                or second_factor.started_in is distinct from excluded.started_in)
            """)
                .param("account", account.value())
                .param("secret", key.seal(secret, account.toString()))
                .param("key", key.id())
                .param("now", Moments.stored(now))
                .param("over", Moments.stored(now.minus(settings.enrolment())))
                .param("session", Secrets.hash(session))
                .update();
        return apps.begun(account);
    }

    /** Takes the first code; where it is right, the second factor stands, and the recovery codes are returned this once. */
    public Optional<List<String>> confirm(AccountId account, String code, By by) {
        if (!apps.fits(account, code, false)) {
            return Optional.empty();
        }
        Instant now = Instant.now(clock);
        jdbc.sql("update second_factor set confirmed_at = :now where account_id = :account")
                .param("now", Moments.stored(now))
                .param("account", account.value())
                .update();
        List<String> codes = freshCodes(account);
        events.publishEvent(new SecondFactorAdded(account, now, by));
        return Optional.of(codes);
    }

    /** Takes a code, and where it is right, replaces the recovery codes, which are returned this once. */
    public Optional<List<String>> renewCodes(AccountId account, String code, By by) {
        if (!check(account, code, by).right()) {
            return Optional.empty();
        }
        List<String> codes = freshCodes(account);
        events.publishEvent(new RecoveryCodesRenewed(account, Instant.now(clock), by));
        return Optional.of(codes);
    }

    private List<String> freshCodes(AccountId account) {
        forgetCodes(account);
        List<String> codes =
                Stream.generate(FreshPassword::make).limit(RECOVERY_CODES).toList();
        codes.forEach(recovery -> jdbc.sql("insert into recovery_code (account_id, code_hash) values (:account, :hash)")
                .param("account", account.value())
                .param("hash", Secrets.hash(recovery))
                .update());
        return codes;
    }

    private void forgetCodes(AccountId account) {
        jdbc.sql("delete from recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    /** What became of a code: how many tries are left, where it was wrong. */
    public record Answer(boolean right, int left) {}

    /** Takes a code of the app or a recovery code; each opens once, and wrong ones lock like wrong passwords. */
    public Answer check(AccountId account, String code, By by) {
        String counted = "second-factor:" + account;
        if (guard.lockedFor(counted).isPresent()) {
            return new Answer(false, 0);
        }
        if (apps.fits(account, code, true) || recovers(account, code, by)) {
            guard.succeeded(counted);
            return new Answer(true, 0);
        }
        return new Answer(false, guard.failed(counted));
    }

    /** Takes the second factor off; where there is none, nothing happens. */
    public void remove(AccountId account, By by) {
        forgetCodes(account);
        Optional<Boolean> stood = jdbc.sql(
                        "delete from second_factor where account_id = :account returning confirmed_at is not null")
                .param("account", account.value())
                .query(Boolean.class)
                .optional();
        guard.succeeded("second-factor:" + account);
        if (stood.orElse(false)) {
            events.publishEvent(new SecondFactorRemoved(account, Instant.now(clock), by));
        }
    }

    /** Requires a second factor of people with the roles, and of nobody else. */
    public void require(Set<Role> roles, By by) {
        List<Role> wanted = roles.stream().sorted().toList();
        jdbc.sql("lock table second_factor_role in exclusive mode").update();
        List<Role> before = jdbc
                .sql("select role from second_factor_role")
                .query((row, n) -> Role.valueOf(row.getString(1)))
                .list()
                .stream()
                .sorted()
                .toList();
        if (before.equals(wanted)) {
            return;
        }
        jdbc.sql("delete from second_factor_role").update();
        wanted.forEach(role -> jdbc.sql("insert into second_factor_role (role) values (:role)")
                .param("role", role.name())
                .update());
        events.publishEvent(new SecondFactorRequired(wanted, Instant.now(clock), by));
    }

    private boolean recovers(AccountId account, String code, By by) {
        Instant now = Instant.now(clock);
        boolean recovered = jdbc.sql("""
            update recovery_code set used_at = :now
            where account_id = :account and code_hash = :hash and used_at is null
            """)
                        .param("now", Moments.stored(now))
                        .param("account", account.value())
                        .param("hash", Secrets.hash(code.strip().toLowerCase(Vietnamese.LOCALE)))
                        .update()
                > 0;
        if (recovered) {
            events.publishEvent(new RecoveryCodeUsed(account, now, by));
        }
        return recovered;
    }
}
