package vn.thidua.access.domain;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.NamedInterface;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccountCreated;
import vn.thidua.access.AccountId;
import vn.thidua.access.CalendarKeyRenewed;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Takes the commands on accounts. */
@NamedInterface("desk")
@Service
@Transactional
public class AccountDesk {

    private static final int CALENDAR_KEY_BYTES = 24;

    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    AccountDesk(JdbcClient jdbc, PasswordEncoder passwords, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.passwords = passwords;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Someone who shall be able to sign in.
     *
     * @param password null for somebody who is invited to choose one
     */
    public record Create(
            String username,
            String name,
            @Nullable String email,
            @Nullable String password) {}

    /**
     * Creates an account and returns its id.
     *
     * @throws vn.thidua.shared.Refused with {@link AccessRefusal#USERNAME_TAKEN}
     */
    public AccountId create(Create account, By by) {
        AccountId id = new AccountId(UUID.randomUUID());
        create(id, account, by);
        return id;
    }

    /**
     * Creates an account under an id that the caller chose and tells whether it did; a second time changes nothing.
     *
     * @throws vn.thidua.shared.Refused with {@link AccessRefusal#USERNAME_TAKEN}
     */
    public boolean create(AccountId id, Create account, By by) {
        Instant now = Instant.now(clock);
        String username = account.username().strip().toLowerCase(Locale.ROOT);
        int added = 0;
        try {
            added = jdbc.sql("""
                insert into account (id, username, name, email, password_hash, password_changed_at, calendar_key, created_at)
                values (:id, :username, :name, :email, :hash, :now, :key, :now)
                on conflict (id) do nothing
                """)
                    .param("id", id.value())
                    .param("username", username)
                    .param("name", account.name().strip())
                    .param("email", account.email())
                    .param("hash", account.password() == null ? null : passwords.encode(account.password()))
                    .param("key", newKey())
                    .param("now", Moments.stored(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            AccessRefusal.USERNAME_TAKEN.because(username).raise();
        }
        if (added > 0) {
            events.publishEvent(new AccountCreated(id, username, now, by));
        }
        return added > 0;
    }

    /** Keeps the language and theme that the person chose for the screens. */
    public void prefer(AccountId account, String language, String theme) {
        jdbc.sql("update account set language = :language, theme = :theme where id = :id")
                .param("language", language)
                .param("theme", theme)
                .param("id", account.value())
                .update();
    }

    /** Replaces the secret part of the address of the calendar feed; the old address stops working. */
    public void renewCalendarKey(AccountId account, By by) {
        jdbc.sql("update account set calendar_key = :key where id = :id")
                .param("key", newKey())
                .param("id", account.value())
                .update();
        events.publishEvent(new CalendarKeyRenewed(account, Instant.now(clock), by));
    }

    private String newKey() {
        byte[] bytes = new byte[CALENDAR_KEY_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
