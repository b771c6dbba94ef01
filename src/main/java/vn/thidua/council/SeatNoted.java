package vn.thidua.council;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** It was noted who is there in a session. */
public record SeatNoted(SessionId session, UUID seat, String attendance, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "council-session:" + session;
    }
}
