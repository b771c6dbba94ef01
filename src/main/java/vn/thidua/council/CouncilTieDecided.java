package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The chair chose among equals. */
public record CouncilTieDecided(
        SessionId session, String form, List<UUID> chosen, String word, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "council-session:" + session;
    }
}
