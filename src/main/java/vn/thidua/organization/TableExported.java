package vn.thidua.organization;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Someone took units, positions or clusters out of the program, as a file.
 *
 * @param kind what the rows are
 * @param rows how many
 */
public record TableExported(String kind, long rows, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "export:all";
    }
}
