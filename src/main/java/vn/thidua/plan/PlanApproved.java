package vn.thidua.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Someone approved a plan with all its items decided.
 *
 * @param revises the version that this one replaces, or null for a first version
 */
public record PlanApproved(PlanId plan, @Nullable PlanId revises, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
