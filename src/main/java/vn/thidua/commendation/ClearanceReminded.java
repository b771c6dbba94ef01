package vn.thidua.commendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A body that has not answered about candidates of a round was reminded; where it has no accounts here, the office is told to do so.
 *
 * @param unit the body where it has accounts here, null for one outside
 * @param office the body whose office asked
 * @param occasion on which it was reminded
 */
public record ClearanceReminded(
        ClearanceId clearance,
        AwardRoundId round,
        String title,
        @Nullable UnitId unit,
        UnitId office,
        String body,
        LocalDate dueOn,
        String occasion,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
