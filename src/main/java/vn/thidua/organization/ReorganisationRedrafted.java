package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** The draft of a reorganisation was changed. */
public record ReorganisationRedrafted(ReorganisationId reorganisation, String title, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "reorganisation:" + reorganisation;
    }
}
