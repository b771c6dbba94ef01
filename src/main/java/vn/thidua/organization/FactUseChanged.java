package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A kind of extra facts was switched on for a purpose, or off with all its facts. */
public record FactUseChanged(String kind, boolean on, String purpose, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "fact:" + kind;
    }
}
