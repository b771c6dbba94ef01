package vn.thidua.commendation;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody of the office looked at who sent a comment, and said why. */
public record CommentContactOpened(AwardRoundId round, UUID comment, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
