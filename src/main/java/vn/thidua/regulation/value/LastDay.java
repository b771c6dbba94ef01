package vn.thidua.regulation.value;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A last day that comes back every year, or so many days before an event.
 *
 * @param day day of the year, null where it hangs on an event
 * @param yearsLater in which year after the one at issue
 * @param daysBefore how many days before the event
 */
public record LastDay(@Nullable MonthDay day, int yearsLater, int daysBefore) {

    private static final Pattern BEFORE = Pattern.compile("(\\d{1,3}) days before");
    private static final Pattern YEARLY = Pattern.compile("(\\d{2}-\\d{2})( of next year)?");

    /** Reads {@code 12-10}, {@code 12-31 of next year} or {@code 10 days before}. */
    public static LastDay read(String text) {
        Matcher before = BEFORE.matcher(text);
        if (before.matches()) {
            return new LastDay(null, 0, Integer.parseInt(before.group(1)));
        }
        Matcher yearly = YEARLY.matcher(text);
        if (!yearly.matches()) {
            throw new Unreadable("last-day", text);
        }
        try {
            return new LastDay(MonthDay.parse("--" + yearly.group(1)), yearly.group(2) == null ? 0 : 1, 0);
        } catch (DateTimeException noDay) {
            throw new Unreadable("last-day", text);
        }
    }

    /**
     * Returns the last day.
     *
     * @param year the year at issue
     * @param event day of the event on which it may hang
     */
    public LocalDate in(int year, LocalDate event) {
        return day == null ? event.minusDays(daysBefore) : day.atYear(year + yearsLater);
    }
}
