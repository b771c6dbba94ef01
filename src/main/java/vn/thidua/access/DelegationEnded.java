package vn.thidua.access;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A delegation ended before its last day. */
public record DelegationEnded(UUID delegation, AccountId principal, AccountId deputy, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "account:" + deputy;
    }
}
