package vn.thidua.access;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone holds a role for a unit. */
public record RoleGranted(AccountId account, Role role, UnitId unit, LocalDate startsOn, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
