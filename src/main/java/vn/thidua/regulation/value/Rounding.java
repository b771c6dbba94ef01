package vn.thidua.regulation.value;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How money is rounded.
 *
 * @param mode which way
 * @param unit to multiples of so many dong
 */
public record Rounding(RoundingMode mode, long unit) {

    private static final Pattern WRITTEN = Pattern.compile("(up|down|near) to ([1-9]\\d{0,8})");
    private static final Map<String, RoundingMode> MODES =
            Map.of("up", RoundingMode.CEILING, "down", RoundingMode.FLOOR, "near", RoundingMode.HALF_UP);

    /** Reads {@code up to 10000}, {@code down to 1000}, {@code near to 1000}. */
    public static Rounding read(String text) {
        Matcher written = WRITTEN.matcher(text);
        RoundingMode mode = written.matches() ? MODES.get(written.group(1)) : null;
        if (mode == null) {
            throw new Unreadable("rounding", text);
        }
        return new Rounding(mode, Long.parseLong(written.group(2)));
    }

    /** Rounds an amount in dong. */
    public long round(BigDecimal dong) {
        BigDecimal step = BigDecimal.valueOf(unit);
        return dong.divide(step, 0, mode).multiply(step).longValueExact();
    }
}
