package vn.thidua.notification;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.thidua.shared.By;
import vn.thidua.shared.Moments;
import vn.thidua.shared.Refusal;

/** Takes the commands on the outbox. */
@Service
@Transactional
public class MailDesk {

    private final JdbcClient jdbc;
    private final NotificationSettings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MailDesk(JdbcClient jdbc, NotificationSettings settings, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Tells why mail cannot be sent. */
    public Optional<Refusal> whyNotSend() {
        return settings.configured() ? Optional.empty() : Optional.of(NotificationRefusal.NO_MAIL_SERVER.because());
    }

    /**
     * Queues all mail that had failed and returns how many.
     *
     * @throws vn.thidua.shared.Refused with {@link NotificationRefusal#NO_MAIL_SERVER}
     */
    public int requeue(By by) {
        whyNotSend().ifPresent(Refusal::raise);
        Instant now = Instant.now(clock);
        int count = jdbc.sql("""
                        update mail set state = 'QUEUED', attempts = 0, next_try_at = :now where state = 'FAILED'
                        """).param("now", Moments.stored(now)).update();
        if (count > 0) {
            events.publishEvent(new MailRequeued(count, now, by));
        }
        return count;
    }
}
