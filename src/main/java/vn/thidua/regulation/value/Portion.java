package vn.thidua.regulation.value;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a whole, {@code 2/3} or {@code 80 %}: so many of so many.
 *
 * @param numerator how many
 * @param denominator of how many
 */
public record Portion(int numerator, int denominator) {

    private static final Pattern FRACTION = Pattern.compile("(\\d{1,3})/(\\d{1,3})");
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) %");

    /** Reads it. */
    public static Portion read(String text) {
        Matcher fraction = FRACTION.matcher(text);
        Matcher percent = PERCENT.matcher(text);
        Portion read;
        if (fraction.matches()) {
            read = new Portion(Integer.parseInt(fraction.group(1)), Integer.parseInt(fraction.group(2)));
        } else if (percent.matches()) {
            read = new Portion(Integer.parseInt(percent.group(1)), 100);
        } else {
            throw new Unreadable("portion", text);
        }
        if (read.denominator == 0 || read.numerator == 0 || read.numerator > read.denominator) {
            throw new Unreadable("portion", text);
        }
        return read;
    }

    /** Tells whether so many are enough of so many. */
    public boolean reached(int present, int members) {
        return (long) present * denominator >= (long) numerator * members;
    }

    /** Returns how many of so many it takes, rounded up. */
    public int of(int members) {
        return Math.ceilDiv(numerator * members, denominator);
    }
}
