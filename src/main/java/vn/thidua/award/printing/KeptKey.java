package vn.thidua.award.printing;

import java.time.Instant;
import java.time.LocalDate;
import vn.thidua.award.statement.PublishedKey;

/**
 * A key as everybody may see it.
 *
 * @param from first day on which it signs
 */
public record KeptKey(PublishedKey key, LocalDate from, Instant madeAt, String madeBy) {}
