package vn.thidua.access.domain;

import java.time.Instant;
import java.util.Optional;
import vn.thidua.access.Account;

/**
 * An account as its administrators see it.
 *
 * @param version counts changes
 * @param changedAt when it last changed
 * @param changedBy name of who changed it last
 */
public record AccountFile(Account account, long version, Optional<Instant> changedAt, Optional<String> changedBy) {}
