package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A plan that nobody had approved was given up. */
public record PlanWithdrawn(PlanId plan, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
