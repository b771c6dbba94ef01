package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * All rows of a table were applied, in one go.
 *
 * @param kind what its rows are
 * @param sha256 of the file
 * @param made rows that made something new
 * @param changed rows that changed something
 * @param unchanged rows that said what was there already
 */
public record ImportApplied(
        ImportId table, String kind, String sha256, long made, long changed, long unchanged, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "import:" + table;
    }
}
