package vn.thidua.award;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Money of an award was held back, let go, or somebody said how much it is.
 */
public record RewardChanged(UUID decision, String name, String what, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
