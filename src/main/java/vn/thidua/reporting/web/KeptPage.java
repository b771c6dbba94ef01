package vn.thidua.reporting.web;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the form of a report says of what is typed.
 *
 * @param at when it was last kept, or null
 * @param version of the draft that the form goes on with
 */
public record KeptPage(@Nullable Instant at, long version) {}
