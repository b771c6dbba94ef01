package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A position was written anew, its end for instance. */
public record PositionChanged(PersonId person, PositionId position, UnitId unit, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
