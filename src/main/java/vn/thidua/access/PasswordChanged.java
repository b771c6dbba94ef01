package vn.thidua.access;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/** A person chose a new password of their own. */
public record PasswordChanged(AccountId account, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
