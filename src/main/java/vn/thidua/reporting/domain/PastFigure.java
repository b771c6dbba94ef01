package vn.thidua.reporting.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A figure that was replaced.
 *
 * @param number from 1, in the order in which they were replaced
 * @param submission which submission had brought it
 * @param verdict what the lead agency had said of it, or null
 * @param why it was replaced
 */
public record PastFigure(
        int number,
        Figure figure,
        String note,
        int submission,
        ReportedValue.@Nullable Verdict verdict,
        Instant replacedAt,
        String replacedBy,
        String why) {

    /** Tells whether it was the unit's own, and not what a lead agency had put in its place. */
    public boolean ofUnit() {
        return verdict != ReportedValue.Verdict.CORRECTED;
    }
}
