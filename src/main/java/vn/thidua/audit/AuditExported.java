package vn.thidua.audit;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone took entries of the trail out of the program, as a file. */
public record AuditExported(String format, int entries, AuditFilter filter, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "audit:all";
    }
}
