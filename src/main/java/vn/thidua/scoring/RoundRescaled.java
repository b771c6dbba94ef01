package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A round of scoring goes by a newer version of its scale.
 *
 * @param number of the version
 */
public record RoundRescaled(ScoringRoundId round, String title, int number, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
