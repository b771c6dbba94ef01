package vn.thidua.council;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A session was planned, changed, called, opened, counted, fixed or cancelled. */
public record SessionMoved(SessionId session, String title, String state, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "council-session:" + session;
    }
}
