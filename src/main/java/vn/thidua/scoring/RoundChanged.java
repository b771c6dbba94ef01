package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The days, names or meanings of a round of scoring were changed. */
public record RoundChanged(ScoringRoundId round, String title, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
