package vn.thidua.commendation;

import java.time.Instant;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A body answered about candidates of a round.
 *
 * @param office the body whose office asked
 * @param way how it answered: by an account, a link or on paper
 * @param objections to how many candidates it objects
 */
public record ClearanceAnswered(
        ClearanceId clearance,
        AwardRoundId round,
        String title,
        UnitId office,
        String body,
        String way,
        int objections,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
