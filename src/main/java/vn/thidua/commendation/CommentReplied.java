package vn.thidua.commendation;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The office answered a comment of the public. */
public record CommentReplied(AwardRoundId round, UUID comment, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
