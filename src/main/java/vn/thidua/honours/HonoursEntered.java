package vn.thidua.honours;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Honours were written into the register.
 *
 * @param count how many
 * @param source where they come from
 */
public record HonoursEntered(long count, HonourSource source, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "honours:all";
    }
}
