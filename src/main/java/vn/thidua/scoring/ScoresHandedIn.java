package vn.thidua.scoring;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The scores that a unit or its peer gave were handed in.
 *
 * @param round title of the round
 * @param unit name of the unit that is scored
 * @param next who scores it next; null where that is the office
 */
public record ScoresHandedIn(
        ScoreSheetId sheet,
        String stage,
        ScoringRoundId of,
        String round,
        String unit,
        @Nullable UnitId next,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoresheet:" + sheet;
    }
}
