package vn.thidua.registration;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A unit says that a milestone of a work is reached.
 *
 * @param doneOn day on which it was
 */
public record MilestoneReached(WorkId work, String name, LocalDate doneOn, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "work:" + work;
    }
}
