package vn.thidua.organization;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit came into being. */
public record UnitCreated(UnitId unit, String kind, String name, LocalDate startsOn, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "unit:" + unit;
    }
}
