package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A draft of a scale was thrown away.
 *
 * @param number of the version that was drafted, from 1
 */
public record ScaleDropped(ScaleId scale, String name, int number, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "scale:" + scale;
    }
}
