package vn.thidua.scoring;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The minutes of the meeting that agreed on final places got their number.
 *
 * @param version number of the final version that they are of
 * @param number as printed
 */
public record MinutesNumbered(ScoringRoundId round, UUID group, int version, String number, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
