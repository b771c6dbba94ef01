package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** An extra fact about a person was written down or taken out. */
public record PersonFactKept(PersonId person, String kind, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
