package vn.thidua.scoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Units were reminded of score sheets that they have to fill.
 *
 * @param stage in which part
 * @param occasion the rule or the day; the same units are told of the same part once for each
 * @param units who is told
 * @param toLeaders whether their leaders are told as well
 */
public record ScoresReminded(
        ScoringRoundId round,
        String title,
        String stage,
        LocalDate lastDay,
        String occasion,
        List<UnitId> units,
        boolean toLeaders,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
