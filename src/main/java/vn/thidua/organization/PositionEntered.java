package vn.thidua.organization;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A person got a position. */
public record PositionEntered(
        PersonId person, PositionId position, UnitId unit, LocalDate startsOn, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
