package vn.thidua.organization;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody saw an identity number in full, and said why. */
public record IdentityOpened(PersonId person, UUID identity, String reason, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
