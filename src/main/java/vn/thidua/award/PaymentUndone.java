package vn.thidua.award;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Money that was written down as paid or come back was not; the line stays, with the reason.
 */
public record PaymentUndone(UUID decision, String name, long amount, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
