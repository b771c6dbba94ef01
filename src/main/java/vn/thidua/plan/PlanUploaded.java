package vn.thidua.plan;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A plan document came in; {@code revises} is the version it revises. */
public record PlanUploaded(
        PlanId plan,
        String sha256,
        String fileName,
        @Nullable PlanId revises,
        Instant occurredAt,
        By by) implements DomainEvent {

    @Override
    public String about() {
        return "plan:" + plan;
    }
}
