package vn.thidua.commendation;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody of the public said something about candidates of a round. */
public record CommentSent(ConsultationId consultation, AwardRoundId round, UUID comment, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-round:" + round;
    }
}
