package vn.thidua.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A number as people type it: 1.234,5 as in Vietnamese, 1,234.5 as Excel in English has it, 1 234,5 with gaps, a percent sign behind. One kind of separator alone is Vietnamese: a comma before
 * decimals, a point between thousands; a single point that cannot part thousands (3.5) is taken as the decimal one.
 */
public final class TypedNumber {

    /** The most digits before the comma; more is a slip. */
    public static final int DIGITS = 15;
    /** The most digits behind the comma. */
    public static final int DECIMALS = 6;

    private static final Pattern GAPS = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern VIETNAMESE = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");
    private static final Pattern ENGLISH =
            Pattern.compile("-?(\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}|\\d+\\.\\d+)");

    private TypedNumber() {}

    /** Returns the number that was meant; empty where it is none, or too long to be meant. */
    public static Optional<BigDecimal> of(String typed) {
        String bare = GAPS.matcher(typed.strip()).replaceAll("").replace('\u2212', '-');
        if (bare.endsWith("%")) {
            bare = bare.substring(0, bare.length() - 1);
        }
        if (bare.length() > DIGITS * 2) {
            return Optional.empty();
        }
        if (VIETNAMESE.matcher(bare).matches()) {
            return sized(new BigDecimal(bare.replace(".", "").replace(',', '.')));
        }
        return ENGLISH.matcher(bare).matches() ? sized(new BigDecimal(bare.replace(",", ""))) : Optional.empty();
    }

    /** Returns the number as a person would type it: 1234,5; nothing for null. What it returns is understood by {@link #of}. */
    public static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static Optional<BigDecimal> sized(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.precision() - plain.scale() <= DIGITS && plain.scale() <= DECIMALS
                ? Optional.of(plain.scale() < 0 ? plain.setScale(0) : plain)
                : Optional.empty();
    }
}
