package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * What a target came to on a day.
 *
 * @param on the day up to which the figures tell
 * @param result of all units together, in the unit of the target
 * @param answered units that said something
 * @param wanted units that were asked
 */
public record Point(LocalDate on, BigDecimal result, int answered, int wanted) {

    /** Returns the share of the units that said something, 0 to 1. */
    double coverage() {
        return wanted == 0 ? 1 : (double) answered / wanted;
    }
}
