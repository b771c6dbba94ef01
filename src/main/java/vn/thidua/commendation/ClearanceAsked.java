package vn.thidua.commendation;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A body was asked whether something speaks against candidates of a round.
 *
 * @param unit the body where it has accounts here, null for one outside
 * @param candidates how many it is asked about
 */
public record ClearanceAsked(
        ClearanceId clearance,
        AwardRoundId round,
        String title,
        @Nullable UnitId unit,
        String body,
        int candidates,
        LocalDate dueOn,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
