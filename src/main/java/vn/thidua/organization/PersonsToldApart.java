package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Two people that look alike were found to be two. */
public record PersonsToldApart(PersonId person, PersonId other, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
