package vn.thidua.honours;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An initiative was written down or changed.
 *
 * @param name what it is called
 */
public record InitiativeKept(InitiativeId initiative, String name, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "initiative:" + initiative;
    }
}
