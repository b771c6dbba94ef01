package vn.thidua.award.printing;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A body got a key for the statements on its certificates. */
public record StatementKeyMade(UnitId issuer, String key, LocalDate from, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "unit:" + issuer;
    }
}
