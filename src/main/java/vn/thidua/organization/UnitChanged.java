package vn.thidua.organization;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Something about a unit is different from today on; what it was before stays readable. */
public record UnitChanged(UnitId unit, List<Change> changes, Instant occurredAt, By by) implements DomainEvent {

    /**
     * One field.
     *
     * @param before as shown before, empty where there was nothing
     * @param after as shown after, empty where there is nothing
     */
    public record Change(UnitField field, String before, String after) {}

    @Override
    public String about() {
        return "unit:" + unit;
    }
}
