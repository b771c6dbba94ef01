package vn.thidua.access;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** An administrator gave an account a new password. */
public record PasswordReset(AccountId account, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
