package vn.thidua.plan.reading.proof;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of the calendar, leniently. */
final class Days {

    private Days() {}

    /** Returns the day of an ISO date of ten characters, null for coarser dates. */
    static @Nullable LocalDate exact(String iso) {
        if (iso.length() != 10) {
            return null;
        }
        try {
            return LocalDate.parse(iso);
        } catch (DateTimeException broken) {
            return null;
        }
    }

    /** Returns the day, null where the calendar has none such. */
    static @Nullable LocalDate of(int year, int month, int day) {
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException impossible) {
            return null;
        }
    }

    /** Returns the day as people write it, {@code 30/11/2022}. */
    static String show(LocalDate day) {
        return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }
}
