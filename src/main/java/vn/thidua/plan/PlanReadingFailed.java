package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The program could not read a plan, or was stopped; {@code reason} is the key of the sentence that says why. */
public record PlanReadingFailed(PlanId plan, String reason, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
