package vn.thidua.organization;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Two files that were merged are two again. */
public record PersonMergeUndone(PersonId person, PersonId back, UUID merge, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
