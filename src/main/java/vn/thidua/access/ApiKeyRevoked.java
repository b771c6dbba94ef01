package vn.thidua.access;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A key for programs opens nothing any more.
 *
 * @param name what the person calls it
 */
public record ApiKeyRevoked(AccountId account, String name, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
