package vn.thidua.regulation.value;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** Reads the plainer values of rules. */
public final class Texts {

    private static final BigDecimal MOST_TIMES = BigDecimal.valueOf(1_000);

    private Texts() {}

    /** Reads a number that is not below zero, with a full stop for decimals. */
    public static BigDecimal decimal(String text) {
        if (!text.matches("\\d{1,9}(\\.\\d{1,6})?")) {
            throw new Unreadable("number", text);
        }
        return new BigDecimal(text);
    }

    /** Reads a number of whole dong. */
    public static BigDecimal dong(String text) {
        BigDecimal read = decimal(text);
        if (read.stripTrailingZeros().scale() > 0 || read.signum() == 0) {
            throw new Unreadable("dong", text);
        }
        return read;
    }

    /** Reads by how much something is multiplied, at most a thousand times. */
    public static BigDecimal times(String text) {
        BigDecimal read = decimal(text);
        if (read.compareTo(MOST_TIMES) > 0) {
            throw new Unreadable("times", text);
        }
        return read;
    }

    /** Reads words between commas. */
    public static <E extends Enum<E>> Set<E> words(Class<E> type, String text) {
        Set<E> read = EnumSet.noneOf(type);
        Arrays.stream(text.split(",", -1)).forEach(word -> read.add(word(type, word.strip())));
        return read;
    }

    /** Reads one word. */
    public static <E extends Enum<E>> E word(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Unreadable("choice", text));
    }
}
