package vn.thidua.plan.reading.work;

import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;

/**
 * Tells which year a date without one means, from the date of issue.
 *
 * @param issued date of issue of the document, null where it is not known
 */
record Calendar(@Nullable Dating issued) {

    private static final int YEARS_PAST = 1;

    /** Returns the date with a year: its own, or the first in which it is not over before the day of issue; null where none is known. */
    @Nullable
    Dating dating(PrintedDate date) {
        if (date.hasYear()) {
            return date.dating();
        }
        if (issued == null) {
            return null;
        }
        int year = issued.first().getYear();
        Dating same = date.inYear(year).dating();
        return same == null || !same.last().isBefore(issued.first())
                ? same
                : date.inYear(year + 1).dating();
    }

    /** Tells whether a date was over when the document was issued. */
    boolean isPast(Dating date) {
        return issued != null && date.last().isBefore(issued.first());
    }

    /** Tells whether a date was over so long before the issue that it cannot be ordered, only reported. */
    boolean isHistory(Dating date) {
        return issued != null && date.last().isBefore(issued.first().minusYears(YEARS_PAST));
    }
}
