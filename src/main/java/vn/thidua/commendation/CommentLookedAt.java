package vn.thidua.commendation;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The office decided whether a comment of the public is shown, and whether it has to be judged. */
public record CommentLookedAt(
        AwardRoundId round, UUID comment, String state, boolean matters, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
