package vn.thidua.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as people read them: 1.234,5 in Vietnamese, 1,234.5 in English. */
public final class WrittenNumber {

    private static final int DECIMALS = 6;
    private static final int FEW = 2;

    private WrittenNumber() {}

    /** Returns a number with at most six decimals. */
    public static String of(BigDecimal number, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(DECIMALS);
        return format.format(number);
    }

    /** Returns a number with at most two decimals, rounded half up: a computed result. */
    public static String rounded(BigDecimal number, Locale locale) {
        return of(number.setScale(FEW, RoundingMode.HALF_UP), locale);
    }
}
