package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody took the file of a table back, with its faults written beside the rows. */
public record ImportHandedBack(ImportId table, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "import:" + table;
    }
}
