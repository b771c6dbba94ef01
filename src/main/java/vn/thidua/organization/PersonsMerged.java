package vn.thidua.organization;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Two files turned out to be one person. */
public record PersonsMerged(PersonId person, PersonId gone, UUID merge, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
