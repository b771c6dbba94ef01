package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone opened the sheet of a person that is made for paper. */
public record PersonPrinted(PersonId person, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "person:" + person;
    }
}
