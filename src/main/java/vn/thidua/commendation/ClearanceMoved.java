package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The link by which a body answers was made or taken back, or the whole request was.
 *
 * @param what {@code LINKED}, {@code UNLINKED} or {@code WITHDRAWN}
 */
public record ClearanceMoved(
        ClearanceId clearance, AwardRoundId round, String body, String what, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
