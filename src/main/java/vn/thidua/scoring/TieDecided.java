package vn.thidua.scoring;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The chair or a vote put units in order that no rule separated. */
public record TieDecided(ScoringRoundId round, UUID group, int units, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
