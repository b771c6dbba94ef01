package vn.thidua.scoring;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The places of a group were made final, for the first time or after a correction.
 *
 * @param title of the round
 * @param name of the group
 * @param number from 1, how often they were made final
 * @param units the units of the group, where they may see their places
 */
public record RankingFinalised(
        ScoringRoundId round,
        UUID group,
        String title,
        String name,
        int number,
        List<UnitId> units,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
