package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The scores that a unit or its peer had handed in were given back.
 *
 * @param round title of the round
 * @param unit name of the unit that is scored
 * @param to who gets them back
 */
public record ScoresGivenBack(
        ScoreSheetId sheet,
        String stage,
        ScoringRoundId of,
        String round,
        String unit,
        UnitId to,
        String why,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoresheet:" + sheet;
    }
}
