package vn.thidua.council;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A council was written down or renamed. */
public record CouncilKept(CouncilId council, String name, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "council:" + council;
    }
}
