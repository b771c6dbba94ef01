package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone took back a decision about one or more items. */
public record PlanDecisionUndone(PlanId plan, int count, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
