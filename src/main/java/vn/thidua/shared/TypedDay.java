package vn.thidua.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** Days as the date fields of forms send them. */
public final class TypedDay {

    /* People who were born before 1900 are commended to this day; a database keeps no year of nine digits. */
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2199;

    private TypedDay() {}

    /** Returns the day, written as 2026-11-21; empty where it is none of the years 1800 to 2199. */
    public static Optional<LocalDate> read(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed.strip())).filter(TypedDay::sensible);
        } catch (DateTimeException none) {
            return Optional.empty();
        }
    }

    /** Tells whether the day can be meant. */
    public static boolean sensible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
