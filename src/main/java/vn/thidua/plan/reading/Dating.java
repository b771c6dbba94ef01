package vn.thidua.plan.reading;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A date as precise as the text gives it: {@code 2025}, {@code 2025-11} or {@code 2025-11-30}.
 *
 * @param iso ISO-8601 text of four, seven or ten characters
 */
public record Dating(String iso) implements Comparable<Dating> {

    /** Returns a whole year. */
    public static Dating of(int year) {
        return new Dating("%04d".formatted(year));
    }

    /** Returns a month of a year, 1 to 12. */
    public static Dating of(int year, int month) {
        return new Dating(YearMonth.of(year, month).toString());
    }

    /** Returns a day. */
    public static Dating of(LocalDate day) {
        return new Dating(day.toString());
    }

    /** Returns the first day that the text can mean. */
    public LocalDate first() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 1, 1);
            case 7 -> YearMonth.parse(iso).atDay(1);
            default -> LocalDate.parse(iso);
        };
    }

    /** Returns the last day that the text can mean. */
    public LocalDate last() {
        return switch (iso.length()) {
            case 4 -> LocalDate.of(Integer.parseInt(iso), 12, 31);
            case 7 -> YearMonth.parse(iso).atEndOfMonth();
            default -> LocalDate.parse(iso);
        };
    }

    /**
     * Returns the last day that is in time.
     *
     * @param exclusive whether the date itself is too late ("trước ngày 20/6", "trước tháng 6")
     */
    public LocalDate lastInTime(boolean exclusive) {
        return exclusive ? first().minusDays(1) : last();
    }

    @Override
    public int compareTo(Dating other) {
        return first().compareTo(other.first());
    }

    @Override
    public String toString() {
        return iso;
    }
}
