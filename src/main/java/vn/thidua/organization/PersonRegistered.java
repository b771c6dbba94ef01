package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A person was registered. Names stay out of the audit trail, which can never be erased. */
public record PersonRegistered(PersonId person, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
