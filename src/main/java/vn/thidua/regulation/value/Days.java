package vn.thidua.regulation.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a step takes.
 *
 * @param count how many days
 * @param working whether only working days count
 */
public record Days(int count, boolean working) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,3}) (working|calendar) days");

    /** Reads {@code 10 working days}. */
    public static Days read(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            throw new Unreadable("days", text);
        }
        return new Days(Integer.parseInt(written.group(1)), written.group(2).equals("working"));
    }
}
