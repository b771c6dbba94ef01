package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone asked to read a plan once more. */
public record PlanReadingAsked(PlanId plan, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
