package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * It was changed which units score which.
 *
 * @param sheets how many sheets somebody else scores now
 */
public record PeersChanged(ScoringRoundId round, int sheets, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
