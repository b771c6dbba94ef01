package vn.thidua.council;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A member was kept out of a vote, or let in again. */
public record RecusalNoted(
        SessionId session, UUID item, UUID seat, boolean holds, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "council-session:" + session;
    }
}
