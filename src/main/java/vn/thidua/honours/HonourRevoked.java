package vn.thidua.honours;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An honour was noted as taken back.
 *
 * @param number of the decision by which it was
 * @param why in words
 */
public record HonourRevoked(HonourId honour, String number, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "honour:" + honour;
    }
}
