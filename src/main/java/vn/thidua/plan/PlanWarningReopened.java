package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone took back what had settled a warning. */
public record PlanWarningReopened(PlanId plan, int number, String code, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
