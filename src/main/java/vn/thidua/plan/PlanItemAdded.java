package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone added an item that had not been read. */
public record PlanItemAdded(PlanId plan, PlanItemId item, String label, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
