package vn.thidua.access;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody said at the sign-in page that the password of the account is forgotten.
 *
 * @param key the one-time key, not its secret
 * @param validUntil moment from which the key opens nothing
 */
public record PasswordForgotten(AccountId account, UUID key, Instant validUntil, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
