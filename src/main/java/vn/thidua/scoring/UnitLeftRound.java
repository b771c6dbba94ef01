package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A unit does not compete in a round any more, or again. */
public record UnitLeftRound(ScoringRoundId round, ScoreSheetId sheet, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
