package vn.thidua.award.decision;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A written delegation to sign decisions was written down, or ended early.
 *
 * @param holds whether it was written down
 */
@NamedInterface("desk")
public record MandateKept(
        UUID mandate, String name, String capacity, String paper, boolean holds, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-mandate:" + mandate;
    }
}
