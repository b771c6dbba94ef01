package vn.thidua.organization;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone said what an office named in a document stands for: one unit, or all units of a kind. */
public record UnitAliasLearned(
        String alias, @Nullable UnitId unit, @Nullable String kind, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return unit == null ? "unit-kind:" + kind : "unit:" + unit;
    }
}
