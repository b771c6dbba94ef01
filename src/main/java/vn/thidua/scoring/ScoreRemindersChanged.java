package vn.thidua.scoring;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * It was changed when units of a round are reminded to score.
 *
 * @param days from a last day, the earliest first
 */
public record ScoreRemindersChanged(ScoringRoundId round, List<Integer> days, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
