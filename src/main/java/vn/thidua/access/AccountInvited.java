package vn.thidua.access;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.shared.By;
import vn.thidua.shared.DomainEvent;

/**
 * Somebody shall choose a password.
 *
 * @param key the one-time key, not its secret
 * @param byMail whether it goes by mail; else it was printed
 * @param validUntil moment from which the key opens nothing
 */
public record AccountInvited(AccountId account, UUID key, boolean byMail, Instant validUntil, Instant occurredAt, By by)
        implements DomainEvent {

    @Override
    public String about() {
        return "account:" + account;
    }
}
