package vn.thidua.reporting.inspecting;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.reporting.ReportId;
import vn.thidua.reporting.domain.Figure;

/**
 * A reported figure that was drawn to be checked.
 *
 * @param number place on the form, from 1
 * @param due its period
 * @param stated as it was when it was drawn
 * @param stands as it is now
 * @param outcome null before it was checked
 * @param found what the team found, null unless it differs
 * @param correctedAt when that took the place of what was reported, null before
 */
@NamedInterface("desk")
public record Sampled(
        int number,
        UUID due,
        UUID target,
        ReportId report,
        Why why,
        Figure stated,
        Figure stands,
        @Nullable Outcome outcome,
        @Nullable Figure found,
        String reason,
        @Nullable Instant correctedAt) {

    /** What made a figure more likely to be drawn. */
    public enum Why {
        /** It had been replaced before. */
        CORRECTED(3),
        /** It looked odd and was explained. */
        WARNED(3),
        /** It is at least twice the mean of all units. */
        LARGE(2),
        /** Nothing. */
        ANY(1);

        private final int weight;

        Why(int weight) {
            this.weight = weight;
        }

        /** Returns how many times as likely it is as any. */
        public int weight() {
            return weight;
        }
    }

    /** What came of a check. */
    @NamedInterface("desk")
    public enum Outcome {
        AGREES,
        DIFFERS
    }

    /** Tells whether the team found another figure. */
    public boolean differs() {
        return outcome == Outcome.DIFFERS;
    }

    /** Tells whether the unit or its lead agency changed it since it was drawn. */
    public boolean moved() {
        return correctedAt == null && !stands.sameAs(stated);
    }
}
