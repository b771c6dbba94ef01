package vn.thidua.reporting.domain;

import org.jspecify.annotations.Nullable;

/**
 * What stands for a target in a report.
 *
 * @param reached whether the unit reaches the target with it, null where that cannot be said
 * @param submission which submission brought it
 * @param verdict what the lead agency said, null while nobody looked
 */
public record ReportedValue(
        Figure figure,
        @Nullable Boolean reached,
        String note,
        String excuse,
        int submission,
        @Nullable Verdict verdict,
        String verdictWhy,
        String verdictBy) {

    /** What a lead agency can say of a figure. */
    public enum Verdict {
        /** It stands for the unit's figure. */
        ACCEPTED,
        /** It put its own figure in its place. */
        CORRECTED,
        /** It wants another one. */
        RETURNED;

        /** Tells whether the figure cannot be changed by the unit any more. */
        public boolean locks() {
            return this != RETURNED;
        }
    }

    /** Tells whether the unit cannot change it any more. */
    public boolean locked() {
        return verdict != null && verdict.locks();
    }
}
