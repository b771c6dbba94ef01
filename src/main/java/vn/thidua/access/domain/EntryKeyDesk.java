package vn.thidua.access.domain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.access.AccessSettings;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountInvited;
import vn.thidua.access.EntryKeys;
import vn.thidua.access.InvitationWithdrawn;
import vn.thidua.access.PasswordForgotten;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;

/** Takes the commands on one-time keys. An account has at most one of a purpose that opens; an invitation replaces all, and who uses one closes the others. */
@Service
@Transactional
public class EntryKeyDesk implements EntryKeys {

    private static final Set<EntryKey.Purpose> ALL = EnumSet.allOf(EntryKey.Purpose.class);

    private final JdbcClient jdbc;
    private final EntryKeyReads keys;
    private final PasswordDesk passwords;
    private final Administrators administrators;
    private final AccessSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    EntryKeyDesk(
            JdbcClient jdbc,
            EntryKeyReads keys,
            PasswordDesk passwords,
            Administrators administrators,
            AccessSettings settings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.passwords = passwords;
        this.administrators = administrators;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Invites a person and returns the key; the letter is written once this stands. */
    public UUID invite(AccountId account, boolean byMail, By by) {
        administrators.protect(account, by);
        Instant now = Instant.now(clock);
        UUID key = make(account, EntryKey.Purpose.INVITATION, now, settings.invitation(), by);
        events.publishEvent(new AccountInvited(account, key, byMail, now.plus(settings.invitation()), now, by));
        return key;
    }

    /** Makes a key for somebody who forgot the password; it goes by mail. An invitation stays open: anybody can ask for such a mail. */
    public void forgotten(AccountId account) {
        Instant now = Instant.now(clock);
        UUID key = make(account, EntryKey.Purpose.FORGOTTEN, now, settings.forgotten(), By.PROGRAM);
        events.publishEvent(new PasswordForgotten(account, key, now.plus(settings.forgotten()), now, By.PROGRAM));
    }

    /** Withdraws the key that the account could use; where there is none, nothing happens. */
    public void withdraw(AccountId account, By by) {
        Instant now = Instant.now(clock);
        if (close(account, now, ALL) > 0) {
            events.publishEvent(new InvitationWithdrawn(account, now, by));
        }
    }

    @Override
    public Optional<String> write(UUID key) {
        String secret = Secrets.make();
        return keys.find(key).map(found -> {
            jdbc.sql("update entry_key set secret_hash = :hash where id = :id")
                    .param("hash", Secrets.hash(secret))
                    .param("id", key)
                    .update();
            return "/invitations/" + secret;
        });
    }

    /** Gives the owner of the key the password they chose and tells whether it did; of two who use a key at once one is late. */
    public boolean use(EntryKey key, Account owner, String password) {
        Instant now = Instant.now(clock);
        int used = jdbc.sql("update entry_key set used_at = :now where id = :id and used_at is null and withdrawn_at is"
                        + " null")
                .param("now", Moments.stored(now))
                .param("id", key.id())
                .update();
        if (used > 0) {
            close(key.account(), now, ALL);
            passwords.choose(key.account(), password, new By(key.account().value(), owner.name(), "SELF", null));
        }
        return used > 0;
    }

    private UUID make(AccountId account, EntryKey.Purpose purpose, Instant now, Duration valid, By by) {
        jdbc.sql("select 1 from account where id = :id for update")
                .param("id", account.value())
                .query(Integer.class)
                .single();
        close(account, now, purpose == EntryKey.Purpose.INVITATION ? ALL : Set.of(purpose));
        UUID key = UUID.randomUUID();
        jdbc.sql("""
            insert into entry_key (id, account_id, purpose, valid_until, created_at, created_by)
            values (:id, :account, :purpose, :until, :now, :by)
            """)
                .param("id", key)
                .param("account", account.value())
                .param("purpose", purpose.name())
                .param("until", Moments.stored(now.plus(valid)))
                .param("now", Moments.stored(now))
                .param("by", by.name())
                .update();
        return key;
    }

    private int close(AccountId account, Instant now, Set<EntryKey.Purpose> purposes) {
        return jdbc.sql("""
            update entry_key set withdrawn_at = :now
            where account_id = :account and purpose in (:purposes) and used_at is null and withdrawn_at is null
            """)
                .param("now", Moments.stored(now))
                .param("purposes", purposes.stream().map(Enum::name).toList())
                .param("account", account.value())
                .update();
    }
}
