package vn.thidua.access.domain;

import java.time.Instant;

/**
 * A passkey of a person.
 *
 * @param id what the authenticator calls it
 * @param name what the person calls it
 */
public record Passkey(String id, String name, Instant createdAt, Instant lastUsedAt) {}
