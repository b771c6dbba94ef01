package vn.thidua.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;
import vn.thidua.access.Account;
import vn.thidua.access.AccountId;
import vn.thidua.access.Accounts;
import vn.thidua.organization.Units;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Vietnamese;

/** Writes notices and mail; telling the same news again adds nothing. The statements do not grow with the number of people. */
@Service
@Transactional
class Herald {

    private static final int LONGEST_SUBJECT = 200;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final MessageSource messages;
    private final Accounts accounts;
    private final Units units;
    private final NotificationSettings settings;
    private final Clock clock;

    Herald(
            JdbcClient jdbc,
            JsonMapper json,
            MessageSource messages,
            Accounts accounts,
            Units units,
            NotificationSettings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.messages = messages;
        this.accounts = accounts;
        this.units = units;
        this.settings = settings;
        this.clock = clock;
    }

    void tell(News news) {
        List<AccountId> told = Stream.concat(
                        accounts.of(news.units(), LocalDate.now(clock)).stream(), news.people().stream())
                .filter(account -> !account.value().equals(news.author()))
                .distinct()
                .toList();
        OffsetDateTime now = Moments.stored(Instant.now(clock));
        if (!told.isEmpty()) {
            jdbc.sql("""
                            insert into notice (id, account_id, key, message_key, arguments, link, created_at)
                            select gen_random_uuid(), cast(account as uuid), :key, :message, cast(:arguments as jsonb), :link, :now
                            from string_to_table(:accounts, ',') account
                            on conflict (account_id, key) do nothing
                            """)
                    .param("key", news.key())
                    .param("message", news.messageKey())
                    .param("arguments", json.writeValueAsString(news.arguments()))
                    .param("link", news.link())
                    .param("now", now)
                    .param("accounts", told.stream().map(AccountId::toString).collect(Collectors.joining(",")))
                    .update();
        }
        addresses(news, told).entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())))
                .forEach((language, recipients) -> write(news, language, recipients, now));
    }

    /** Returns address to language; a person's own language goes before that of the unit, which is Vietnamese. */
    private Map<String, String> addresses(News news, List<AccountId> told) {
        Map<String, String> addresses = new LinkedHashMap<>();
        for (Account account : accounts.all(told)) {
            account.email().ifPresent(email -> addresses.put(plain(email), account.language()));
        }
        units.emails(news.units())
                .values()
                .forEach(email -> addresses.putIfAbsent(plain(email), Vietnamese.LOCALE.getLanguage()));
        addresses.remove("");
        return addresses;
    }

    private void write(News news, String language, List<String> recipients, OffsetDateTime now) {
        Locale locale = Locale.of(language);
        String sentence =
                messages.getMessage(news.messageKey(), news.arguments().toArray(), locale);
        String where = settings.site().isBlank()
                ? messages.getMessage("mail.where", null, locale)
                : messages.getMessage("mail.whereLink", new Object[] {settings.site() + news.link()}, locale);
        String subject = messages.getMessage("mail.subject", new Object[] {sentence}, locale)
                .replaceAll("\\s+", " ");
        jdbc.sql("""
                        insert into mail (id, key, recipient, subject, body, state, attempts, created_at, next_try_at)
                        select gen_random_uuid(), :key, recipient, :subject, :body, :state, 0, :now, :now
                        from string_to_table(:recipients, ',') recipient
                        on conflict (key, recipient) do nothing
                        """)
                .param("key", news.key())
                .param("subject", subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)))
                .param("body", messages.getMessage("mail.body", new Object[] {sentence, where}, locale))
                .param("state", (settings.configured() ? MailState.QUEUED : MailState.HELD).name())
                .param("now", now)
                .param("recipients", String.join(",", recipients))
                .update();
    }

    private static String plain(String email) {
        return email.replaceAll("[\\s,]", "").toLowerCase(Locale.ROOT);
    }
}
