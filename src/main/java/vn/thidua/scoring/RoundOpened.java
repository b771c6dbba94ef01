package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A round of scoring was opened. */
public record RoundOpened(ScoringRoundId round, String title, int units, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
