package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The scores that a unit or its peer gave were handed in. */
public record ScoresHandedIn(ScoreSheetId sheet, String stage, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "scoresheet:" + sheet;
    }
}
