package vn.thidua.registration.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A work as it was submitted.
 *
 * @param number from 1
 * @param why why it was changed; empty for the first
 * @param late whether it came after the last day; a change is never late
 * @param verdict what whoever leads its content said, or null while it waits
 */
public record Edition(
        int number,
        Promise promise,
        String why,
        Instant submittedAt,
        String submittedBy,
        boolean late,
        @Nullable Verdict verdict) {

    /**
     * What was said of it.
     *
     * @param why why it was given back; empty where it was accepted
     */
    public record Verdict(boolean accepted, Instant at, String by, String why) {}
}
