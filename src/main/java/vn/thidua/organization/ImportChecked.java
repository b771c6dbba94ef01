package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * The program read and checked a table; somebody decides now.
 *
 * @param kind what its rows are
 * @param made rows that make something new
 * @param changed rows that change something
 * @param unchanged rows that say what is there already
 * @param faulty rows that cannot be taken
 */
public record ImportChecked(
        ImportId table, String kind, long made, long changed, long unchanged, long faulty, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "import:" + table;
    }
}
