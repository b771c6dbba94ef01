package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody said how many points a unit gets for some criteria. */
public record SheetScored(ScoreSheetId sheet, String stage, int criteria, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoresheet:" + sheet;
    }
}
