package vn.thidua.shared;

import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;

/** Days as people write them, 30/04/2026, in both languages. */
public final class WrittenDay {

    /** How a day is written. */
    public static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private WrittenDay() {}

    /** Returns a day, or that of a moment in its zone. */
    public static String of(TemporalAccessor day) {
        return FORMAT.format(day);
    }
}
