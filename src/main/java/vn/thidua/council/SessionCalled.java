package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Members were invited to a session. */
public record SessionCalled(
        SessionId session, String title, String when, String place, List<AccountId> people, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "council-session:" + session;
    }
}
