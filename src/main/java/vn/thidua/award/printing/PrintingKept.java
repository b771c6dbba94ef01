package vn.thidua.award.printing;

import java.time.Instant;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Something that a body prints with was written down, changed or put aside.
 *
 * @param what HOUSE, SYMBOL, DESIGN, BLANK or PRINTER
 */
public record PrintingKept(UnitId issuer, String what, String name, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "unit:" + issuer;
    }
}
