package vn.thidua.plan.reading.header;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;

/** Reads printed dates: {@code ngày 01 tháng 11 năm 2022}, {@code 15/11/2025}, {@code tháng 10/2025}, {@code quý IV năm 2025}. */
final class Dates {

    /**
     * A date in a text.
     *
     * @param day day of the month, 0 where only a month, quarter or year is named
     * @param month 1 to 12, 0 of a year
     * @param year 0 where the text leaves it out
     * @param months number of months it covers: 3 of a quarter, otherwise 1
     * @param end offset behind it
     */
    record Found(int day, int month, int year, int months, int end) {

        Dating dating() {
            if (month == 0) {
                return Dating.of(year);
            }
            return day == 0 ? Dating.of(year, month) : Dating.of(LocalDate.of(year, month, day));
        }

        Found withYear(int other) {
            return new Found(day, month, other, months, end);
        }
    }

    private static final String YEAR = "(?:\\s*(?:,?\\s*năm\\s*|[/.\\-]\\s*)(\\d{4}))?(?!\\d)";
    private static final Pattern LONG = Pattern.compile("(?:ngày\\s*)?(\\d{1,2})\\s*tháng\\s*(\\d{1,2})" + YEAR);
    private static final Pattern SLASHED = Pattern.compile(
            "(?:ngày\\s*)?(\\d{1,2})\\s?[/.\\-]\\s?(\\d{1,2})(?:\\s?[/.\\-]\\s?(\\d{4})|\\s*năm\\s*(\\d{4}))?(?![\\d%])");
    private static final Pattern MONTH = Pattern.compile("tháng\\s*(\\d{1,2})" + YEAR);
    private static final Pattern MONTH_SLASHED = Pattern.compile("(?:tháng\\s*)?(\\d{1,2})\\s?/\\s?(\\d{4})(?!\\d)");
    private static final Pattern QUARTER = Pattern.compile("quý\\s*(iv|i{1,3}|[1-4])" + YEAR);
    private static final Pattern YEAR_ONLY = Pattern.compile("(?:cuối\\s*)?năm\\s*(\\d{4})(?!\\d)(?!\\s*[-–])");

    private Dates() {}

    /** The date that begins at an offset of a text in key spelling, null where none does. */
    static @Nullable Found at(String key, int from) {
        int limit = Math.min(key.length(), from + 60);
        Matcher matcher = LONG.matcher(key).region(from, limit);
        if (matcher.lookingAt()) {
            return valid(number(matcher, 1), number(matcher, 2), number(matcher, 3), matcher.end());
        }
        matcher = MONTH_SLASHED.matcher(key).region(from, limit);
        if (matcher.lookingAt()) {
            return valid(0, number(matcher, 1), number(matcher, 2), matcher.end());
        }
        matcher = SLASHED.matcher(key).region(from, limit);
        if (matcher.lookingAt()) {
            return valid(
                    number(matcher, 1), number(matcher, 2), number(matcher, 3) + number(matcher, 4), matcher.end());
        }
        matcher = MONTH.matcher(key).region(from, limit);
        if (matcher.lookingAt()) {
            return valid(0, number(matcher, 1), number(matcher, 2), matcher.end());
        }
        matcher = QUARTER.matcher(key).region(from, limit);
        if (matcher.lookingAt()) {
            return new Found(0, 3 * quarter(matcher.group(1)) - 2, number(matcher, 2), 3, matcher.end());
        }
        matcher = YEAR_ONLY.matcher(key).region(from, limit);
        return matcher.lookingAt() ? new Found(0, 0, number(matcher, 1), 1, matcher.end()) : null;
    }

    private static int quarter(String number) {
        return switch (number) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static @Nullable Found valid(int day, int month, int year, int end) {
        try {
            LocalDate.of(year == 0 ? 2024 : year, month, day == 0 ? 1 : day);
        } catch (DateTimeException e) {
            return null;
        }
        return new Found(day, month, year, 1, end);
    }
}
