package vn.thidua.organization;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A reorganisation was decided: units are as it says from its day on, which may be past. */
public record ReorganisationDecided(
        ReorganisationId reorganisation,
        String title,
        String basis,
        LocalDate effectiveOn,
        int ended,
        int begun,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "reorganisation:" + reorganisation;
    }
}
