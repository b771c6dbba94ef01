package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone said why a warning does not stand in the way. */
public record PlanWarningSettled(PlanId plan, int number, String code, String reason, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
