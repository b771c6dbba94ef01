package vn.thidua.access;

import java.time.Instant;
import vn.thidua.organization.UnitId;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** Someone no longer holds a role for a unit from today on. */
public record RoleWithdrawn(AccountId account, Role role, UnitId unit, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
