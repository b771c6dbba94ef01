package vn.thidua.scoring;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A round of scoring was closed: all its places are final and nothing in it waits for anybody. */
public record RoundClosed(ScoringRoundId round, String title, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "scoringround:" + round;
    }
}
