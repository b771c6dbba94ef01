package vn.thidua.plan.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Lets through a file by its size. */
final class FileSize {
    private static final BigDecimal MEGABYTE = BigDecimal.valueOf(1 << 20);

    private FileSize() {}

    static void check(long bytes, Limits limits) {
        if (bytes == 0) {
            throw new IntakeRefused(IntakeRefusal.EMPTY);
        }
        if (bytes > limits.bytes()) {
            throw new IntakeRefused(
                    IntakeRefusal.TOO_LARGE,
                    megabytes(bytes, RoundingMode.UP),
                    megabytes(limits.bytes(), RoundingMode.DOWN));
        }
    }

    /** A size is rounded away from the limit, so that the two never look the same. */
    private static String megabytes(long bytes, RoundingMode mode) {
        return BigDecimal.valueOf(bytes).divide(MEGABYTE, 1, mode).toPlainString();
    }
}
