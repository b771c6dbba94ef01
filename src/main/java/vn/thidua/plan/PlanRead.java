package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The program has read a plan. */
public record PlanRead(PlanId plan, int items, int warnings, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
