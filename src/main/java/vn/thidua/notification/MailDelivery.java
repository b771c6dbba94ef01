package vn.thidua.notification;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Service;
import vn.thidua.access.EntryKeys;
import vn.thidua.shared.Moments;

/**
 * Hands mail to the mail server, one at a time. A mail that is on its way is not due for the time of a claim, so no other node takes it, and no connection to the database waits for
 * the mail server. A process that is killed leaves its mail to whoever looks when the claim is over: a mail may arrive twice, with the same Message-ID, but is never lost.
 */
@Service
class MailDelivery {

    /** Longer than the mail server may take to answer, see {@link MailConfiguration}. */
    static final Duration CLAIM = Duration.ofMinutes(10);

    private static final int LONGEST_ERROR = 500;

    private static final Logger LOG = LoggerFactory.getLogger(MailDelivery.class);

    private record Due(
            UUID id,
            String recipient,
            String subject,
            String body,
            @Nullable UUID key,
            int attempts,
            OffsetDateTime claim) {}

    private final JdbcClient jdbc;
    private final JavaMailSender sender;
    private final NotificationSettings settings;
    private final EntryKeys keys;
    private final Clock clock;

    MailDelivery(JdbcClient jdbc, JavaMailSender sender, NotificationSettings settings, EntryKeys keys, Clock clock) {
        this.jdbc = jdbc;
        this.sender = sender;
        this.settings = settings;
        this.keys = keys;
        this.clock = clock;
    }

    /** What became of a try. */
    enum Outcome {
        NOTHING_DUE,
        SENT,
        FAILED
    }

    /** Tries the mail that has waited longest; also what was kept back while no mail server was set. */
    Outcome sendNext() {
        Optional<Due> due = settings.configured() ? claim() : Optional.empty();
        if (due.isEmpty()) {
            return Outcome.NOTHING_DUE;
        }
        String error = send(due.get());
        note(due.get(), error);
        return error == null ? Outcome.SENT : Outcome.FAILED;
    }

    private Optional<Due> claim() {
        Instant now = Instant.now(clock);
        return jdbc.sql("""
            update mail set state = 'QUEUED', next_try_at = :claim
            where id = (
                select id from mail where state in ('QUEUED', 'HELD') and next_try_at <= :now
                order by next_try_at, id limit 1 for update skip locked)
            returning id, recipient, subject, body, entry_key, attempts, next_try_at
            """)
                .param("now", Moments.stored(now))
                .param("claim", Moments.stored(now.plus(CLAIM)))
                .query((row, n) -> new Due(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getObject(5, UUID.class),
                        row.getInt(6),
                        row.getObject(7, OffsetDateTime.class)))
                .optional();
    }

    /** What was sent is sent, whoever holds the claim by now; a failure counts only while the claim stands. */
    private void note(Due due, @Nullable String error) {
        Instant now = Instant.now(clock);
        Optional<Duration> wait = Backoff.after(due.attempts() + 1, settings.tries());
        MailState state = error == null ? MailState.SENT : wait.isPresent() ? MailState.QUEUED : MailState.FAILED;
        int noted = jdbc.sql("""
            update mail set state = :state, attempts = attempts + 1, last_error = :error, next_try_at = :next,
                sent_at = :sent
            where id = :id and state <> 'SENT' and (:state = 'SENT' or next_try_at = :claim)
            """)
                .param("state", state.name())
                .param("error", error)
                .param("next", Moments.stored(now.plus(wait.orElse(Duration.ZERO))))
                .param("sent", error == null ? Moments.stored(now) : null)
                .param("id", due.id())
                .param("claim", due.claim())
                .update();
        LOG.debug("mail {}: {}, noted: {}", due.id(), state, noted);
    }

    /** Returns what went wrong, or null. Whatever it was counts as a try: a mail that nobody can send must come to its end. */
    private @Nullable String send(Due due) {
        try {
            MimeMessage message = sender.createMimeMessage();
            MimeMessageHelper mail = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            mail.setFrom(settings.from());
            mail.setTo(due.recipient());
            mail.setSubject(due.subject());
            mail.setText(text(due));
            message.saveChanges();
            message.setHeader("Message-ID", "<" + due.id() + "@thidua>");
            message.setHeader("Auto-Submitted", "auto-generated");
            sender.send(message);
            return null;
        } catch (MessagingException | RuntimeException failed) {
            String error = Optional.ofNullable(failed.getMessage())
                    .orElseGet(failed::toString)
                    .replace('\0', ' ');
            return error.substring(0, Math.min(error.length(), LONGEST_ERROR));
        }
    }

    /** The secret of a one-time key is made here and kept nowhere: the outbox shows the letter without it. */
    private String text(Due due) throws MessagingException {
        if (due.key() == null) {
            return due.body();
        }
        String path =
                keys.write(due.key()).orElseThrow(() -> new MessagingException("the key in it opens nothing any more"));
        return due.body().replace(OnAccessNews.LINK, settings.site() + path);
    }
}
