package vn.thidua.regulation.value;

import java.math.BigDecimal;

/**
 * How many times the base salary an award is worth.
 *
 * @param times how many times
 * @param most whether whoever gives it may also give less
 */
public record Coefficient(BigDecimal times, boolean most) {

    private static final String MOST = "at most ";

    /** Reads {@code 1.5} or {@code at most 0.6}. */
    public static Coefficient read(String text) {
        boolean most = text.startsWith(MOST);
        return new Coefficient(Texts.times(most ? text.substring(MOST.length()) : text), most);
    }
}
