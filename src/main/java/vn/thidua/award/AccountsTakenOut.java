package vn.thidua.award;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Whole numbers of bank accounts left the program as a list of transfers.
 */
public record AccountsTakenOut(UUID decision, String number, int accounts, String why, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "award-decision:" + decision;
    }
}
