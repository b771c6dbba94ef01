package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * It was changed which units verify criteria of a round.
 *
 * @param names how many names of the scale mean another unit now
 */
public record AgenciesChanged(ScoringRoundId round, int names, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
