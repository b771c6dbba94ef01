package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A table could not be read or applied; nothing of it was done.
 *
 * @param why key of the sentence that says so
 */
public record ImportFailed(ImportId table, String why, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "import:" + table;
    }
}
