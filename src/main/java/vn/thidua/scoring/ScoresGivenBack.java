package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The scores that a unit or its peer had handed in were given back. */
public record ScoresGivenBack(ScoreSheetId sheet, String stage, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoresheet:" + sheet;
    }
}
