package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A position that was entered by mistake was taken out. */
public record PositionRemoved(PersonId person, PositionId position, UnitId unit, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
