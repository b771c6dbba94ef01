package vn.thidua.access.domain;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.access.Account;

/**
 * An account as its administrators see it.
 *
 * @param version counts changes
 * @param hasPassword whether the person has chosen a password
 * @param hasFactor whether a second factor is asked for
 * @param linkedSince since when the person can come in by the provider
 * @param changedAt when it last changed
 * @param changedBy name of who changed it last
 */
public record AccountFile(
        Account account,
        long version,
        boolean hasPassword,
        boolean hasFactor,
        Optional<Instant> linkedSince,
        Optional<Instant> changedAt,
        Optional<String> changedBy) {

    /** Returns what the person can show to be known as themselves. */
    public OwnProof.Kind proof() {
        if (hasFactor) {
            return OwnProof.Kind.CODE;
        }
        return hasPassword ? OwnProof.Kind.PASSWORD : OwnProof.Kind.NONE;
    }
}
