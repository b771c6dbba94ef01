package vn.thidua.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A name found in documents no longer stands for a unit or a kind of units. */
public record UnitAliasForgotten(
        String alias, @Nullable UnitId unit, @Nullable String kind, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return unit == null ? "unit-kind:" + kind : "unit:" + unit;
    }
}
