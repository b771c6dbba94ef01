package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Somebody gave up a table before it was applied; nothing of it was done. */
public record ImportCancelled(ImportId table, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "import:" + table;
    }
}
