package vn.thidua.organization;

import java.time.Instant;
import java.util.List;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Something about a person was changed; what it was stands with the person, where it can be erased. */
public record PersonChanged(PersonId person, List<PersonField> fields, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
