package vn.thidua.plan.reading;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The papers that a proposal needs.
 *
 * @param form form of commendation the papers are for, null where they are for all
 * @param documents papers, in the words of the text
 * @param deadline by when they are due, as printed
 * @param exclusive whether that day itself is too late ("trước ngày"), as in {@link Deadline#exclusive()}
 */
public record Dossier(
        @Nullable String form,
        List<String> documents,
        @Nullable Dating deadline,
        boolean exclusive,
        Span span,
        Certainty certainty)
        implements ReadItem {

    /** Returns the last day on which they are in time, null where the text gives none. */
    public @Nullable LocalDate lastDay() {
        return deadline == null ? null : deadline.lastInTime(exclusive);
    }
}
