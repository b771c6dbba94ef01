package vn.thidua.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.AccountInvited;
import vn.thidua.access.Accounts;
import vn.thidua.access.PasswordForgotten;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Writes to people who are to choose a password. The letter holds the place of the secret; {@link MailDelivery} fills it when it hands the letter over. */
@Component
class OnAccessNews {

    /** What stands in a letter where the address with the secret belongs. */
    static final String LINK = "[[link]]";

    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    private final JdbcClient jdbc;
    private final MessageSource messages;
    private final Accounts accounts;
    private final Clock clock;

    OnAccessNews(JdbcClient jdbc, MessageSource messages, Accounts accounts, Clock clock) {
        this.jdbc = jdbc;
        this.messages = messages;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ApplicationModuleListener
    void on(AccountInvited invited) {
        if (invited.byMail()) {
            write("mail.invited", invited.account(), invited.key(), invited.validUntil());
        }
    }

    @ApplicationModuleListener
    void on(PasswordForgotten forgotten) {
        write("mail.forgotten", forgotten.account(), forgotten.key(), forgotten.validUntil());
    }

    private void write(String letter, AccountId id, UUID key, Instant validUntil) {
        accounts.find(id)
                .filter(account -> account.email().isPresent())
                .ifPresent(account -> jdbc.sql("""
                    insert into mail (id, key, recipient, subject, body, entry_key, state, attempts, created_at, next_try_at)
                    values (gen_random_uuid(), :name, :recipient, :subject, :body, :key, 'QUEUED', 0, :now, :now)
                    on conflict (key, recipient) do nothing
                    """)
                        .param("name", "entry-key:" + key)
                        .param("recipient", account.email().orElseThrow())
                        .param("subject", sentence(account, letter + "Subject"))
                        .param(
                                "body",
                                sentence(
                                        account,
                                        letter,
                                        account.name(),
                                        account.username(),
                                        LINK,
                                        UNTIL.format(validUntil.atZone(Vietnamese.ZONE))))
                        .param("key", key)
                        .param("now", Moments.stored(Instant.now(clock)))
                        .update());
    }

    private String sentence(Account account, String key, Object... arguments) {
        return messages.getMessage(key, arguments, Locale.of(account.language()));
    }
}
