package vn.thidua.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Numbers as people read them: 1.234,5 in Vietnamese, 1,234.5 in English. */
public final class WrittenNumber {

    private static final int DECIMALS = 6;
    private static final int FEW = 2;

    private static final Map<Locale, NumberFormat> FORMATS = new ConcurrentHashMap<>();

    private WrittenNumber() {}

    /** Returns a number with at most six decimals. */
    public static String of(BigDecimal number, Locale locale) {
        // A copy, for no two threads may share one; to look one up anew takes ten times as long.
        NumberFormat format = (NumberFormat)
                FORMATS.computeIfAbsent(locale, WrittenNumber::format).clone();
        return format.format(number);
    }

    /** Returns a number with at most two decimals, rounded half up: a computed result. */
    public static String rounded(BigDecimal number, Locale locale) {
        return of(number.setScale(FEW, RoundingMode.HALF_UP), locale);
    }

    private static NumberFormat format(Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format;
    }
}
