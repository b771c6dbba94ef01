package vn.thidua.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone holds a role for a unit; {@code endsOn} is the first day they no longer do, null while that is open. */
public record RoleGranted(
        AccountId account,
        Role role,
        UnitId unit,
        Scope scope,
        LocalDate startsOn,
        @Nullable LocalDate endsOn,
        Instant occurredAt,
        By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
