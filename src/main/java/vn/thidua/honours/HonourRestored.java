package vn.thidua.honours;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An honour that had been taken back stands again.
 *
 * @param number of the decision by which it does
 * @param why in words
 */
public record HonourRestored(HonourId honour, String number, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "honour:" + honour;
    }
}
