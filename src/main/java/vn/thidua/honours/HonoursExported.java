package vn.thidua.honours;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Someone took honours out of the register, as a file or for print. What was typed is not kept: it can be a name.
 *
 * @param count how many
 * @param named whether only those of some name were taken
 */
public record HonoursExported(long count, boolean named, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "honours:all";
    }
}
