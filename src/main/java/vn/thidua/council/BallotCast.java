package vn.thidua.council;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A ballot came from a seat. What was chosen is in no event. */
public record BallotCast(SessionId session, UUID seat, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "council-session:" + session;
    }
}
