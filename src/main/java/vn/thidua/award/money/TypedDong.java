package vn.thidua.award.money;

import java.math.BigDecimal;
import java.util.Optional;
import vn.thidua.shared.TypedNumber;

/** Amounts of money as people type them: 1.500.000 or 1500000. */
public final class TypedDong {

    /** More than any fund has. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private TypedDong() {}

    /** Returns the amount; empty where it is no whole number from 0. */
    public static Optional<Long> read(String typed) {
        return TypedNumber.of(typed)
                .filter(number ->
                        number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0 && number.compareTo(MOST) < 0)
                .map(BigDecimal::longValueExact);
    }

    /**
     * Returns an amount above 0.
     *
     * @throws vn.thidua.shared.Refused with {@link MoneyRefusal#BAD_AMOUNT}
     */
    public static long above(String typed) {
        Optional<Long> read = read(typed).filter(amount -> amount > 0);
        if (read.isEmpty()) {
            MoneyRefusal.BAD_AMOUNT.because().raise();
        }
        return read.orElseThrow();
    }
}
