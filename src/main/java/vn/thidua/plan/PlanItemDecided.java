package vn.thidua.plan;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone accepted, corrected or rejected an item; {@code decision} is the name of what was decided. */
public record PlanItemDecided(PlanId plan, PlanItemId item, String label, String decision, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
