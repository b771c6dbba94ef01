package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone decided on many items in one go. */
public record PlanItemsDecided(PlanId plan, int count, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
