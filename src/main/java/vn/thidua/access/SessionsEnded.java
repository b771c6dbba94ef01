package vn.thidua.access;

import java.time.Instant;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Sessions of an account were ended by hand: their browsers have to sign in again.
 *
 * @param count how many
 */
public record SessionsEnded(AccountId account, int count, Instant occurredAt, By by) implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
