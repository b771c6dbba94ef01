package vn.thidua.honours;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * An honour that was written wrongly was replaced by another.
 *
 * @param instead the one that stands in its place
 * @param why in words
 */
public record HonourCorrected(HonourId honour, HonourId instead, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "honour:" + honour;
    }
}
