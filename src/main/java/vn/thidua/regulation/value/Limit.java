package vn.thidua.regulation.value;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many at most: a percentage of those who have a title or who qualify.
 *
 * @param percent the percentage
 * @param of code of the title that makes the base, or {@link #QUALIFYING}
 */
public record Limit(BigDecimal percent, String of) {

    /** The base are all who meet the standard. */
    public static final String QUALIFYING = "QUALIFYING";

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}(?:\\.\\d+)?) % of ([A-Z][A-Z0-9_]*)");

    /** Reads {@code 15 % of LDTT}. */
    public static Limit read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || new BigDecimal(written.group(1)).compareTo(Shares.WHOLE) > 0) {
            throw new Unreadable("limit", text);
        }
        return new Limit(new BigDecimal(written.group(1)), written.group(2));
    }
}
