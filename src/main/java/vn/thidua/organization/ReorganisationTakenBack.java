package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A reorganisation was given up before its day; units are as if it had never been. */
public record ReorganisationTakenBack(ReorganisationId reorganisation, String title, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "reorganisation:" + reorganisation;
    }
}
