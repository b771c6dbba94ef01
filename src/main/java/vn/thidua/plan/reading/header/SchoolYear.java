package vn.thidua.plan.reading.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Dating;

/**
 * A school year, or one of its terms: {@code năm học 2025-2026}, {@code học kỳ I năm học 2025-2026}.
 *
 * @param from month of its first day; schools open in September, the second term begins in January
 * @param to month of its last day; the first term ends in January, the year in May
 * @param end offset behind it
 */
record SchoolYear(Dating from, Dating to, int end) {

    private static final int OPENING = 9;
    private static final int TERM = 1;
    private static final int CLOSING = 5;

    private static final Pattern WORDS = Pattern.compile(
            "(?:(?:học kỳ|học kì|hk)\\s?(ii|i|[12])[,\\s]{1,3}(?:của\\s)?)?năm học:?\\s{0,2}(\\d{4})\\s{0,2}-\\s{0,2}(\\d{4})(?!\\d)");

    /** The school year that begins at an offset of a text in key spelling, null where none does. */
    static @Nullable SchoolYear at(String key, int from) {
        Matcher words = WORDS.matcher(key).region(from, Math.min(key.length(), from + 60));
        if (!words.lookingAt()) {
            return null;
        }
        int first = Integer.parseInt(words.group(2));
        if (Integer.parseInt(words.group(3)) != first + 1) {
            return null;
        }
        String term = words.group(1);
        boolean second = term != null && (term.equals("ii") || term.equals("2"));
        return new SchoolYear(
                second ? Dating.of(first + 1, TERM) : Dating.of(first, OPENING),
                term == null || second ? Dating.of(first + 1, CLOSING) : Dating.of(first + 1, TERM),
                words.end());
    }
}
