package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone split an item in two; {@code second} is the new one. */
public record PlanItemSplit(PlanId plan, PlanItemId item, PlanItemId second, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
