package vn.thidua.award;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The money of a decision that became effective was worked out; no later change of the law touches it.
 *
 * @param sum what is known of it, dong
 */
public record RewardsFixed(UUID decision, String number, int awards, long sum, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
