package vn.thidua.notification;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody asked for mail that was kept back or had failed to be sent.
 *
 * @param count how many
 */
public record MailRequeued(int count, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "outbox:all";
    }
}
