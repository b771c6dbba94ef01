package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody handed in a table to be imported.
 *
 * @param kind what its rows are
 * @param sha256 of the file
 */
public record ImportTaken(ImportId table, String kind, String fileName, String sha256, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "import:" + table;
    }
}
