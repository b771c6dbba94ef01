package vn.thidua.access;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * A person made a key with which a program of theirs may come in their name.
 *
 * @param name what the person calls it
 */
public record ApiKeyMade(AccountId account, String name, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
