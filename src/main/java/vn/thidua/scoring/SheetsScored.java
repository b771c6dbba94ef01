package vn.thidua.scoring;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody said on many sheets of a round at once how many points units get for some criteria.
 *
 * @param sheets on which something is new
 * @param criteria how much is new, on all of them
 */
public record SheetsScored(
        ScoringRoundId round, String stage, List<ScoreSheetId> sheets, int criteria, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
