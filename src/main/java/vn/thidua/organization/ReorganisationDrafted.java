package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A reorganisation of units was drafted; nothing has changed yet. */
public record ReorganisationDrafted(ReorganisationId reorganisation, String title, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "reorganisation:" + reorganisation;
    }
}
