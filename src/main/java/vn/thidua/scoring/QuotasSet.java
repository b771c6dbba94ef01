package vn.thidua.scoring;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody said how many units of a group may be put forward. */
public record QuotasSet(ScoringRoundId round, UUID group, int quotas, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
