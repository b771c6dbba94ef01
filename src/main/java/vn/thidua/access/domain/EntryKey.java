package vn.thidua.access.domain;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.access.AccountId;

/**
 * A one-time key that still opens: its owner may choose a password with it.
 *
 * @param validUntil moment from which it opens nothing
 * @param createdBy name of who asked for it
 */
public record EntryKey(
        UUID id, AccountId account, Purpose purpose, Instant validUntil, Instant createdAt, String createdBy) {

    /** What a key is for. */
    public enum Purpose {
        /** An administrator invites. */
        INVITATION,
        /** The person forgot the password. */
        FORGOTTEN
    }
}
