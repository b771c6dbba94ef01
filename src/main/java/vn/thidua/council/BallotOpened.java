package vn.thidua.council;

import java.time.Instant;
import java.util.List;
import vn.thidua.access.AccountId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Members can vote, or are asked once more. */
public record BallotOpened(
        SessionId session, String title, boolean again, List<AccountId> people, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "council-session:" + session;
    }
}
