package vn.thidua.scoring;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The places of a group were made final, for the first time or after a correction. */
public record RankingFinalised(ScoringRoundId round, UUID group, int number, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
