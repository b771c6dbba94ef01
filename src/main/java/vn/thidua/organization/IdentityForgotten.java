package vn.thidua.organization;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** An identity number of a person was taken out. */
public record IdentityForgotten(PersonId person, UUID identity, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
