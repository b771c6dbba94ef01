package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where a target is heading.
 *
 * @param asOf the result it rests on, null where there is none
 * @param expected what it will come to on its last day, null where nothing can be said
 * @param end its last day, null where nobody said
 * @param confidence null where nothing is forecast
 * @param passed how much of the time was over by then, 0 to 100 percent, rounded down
 * @param periods with a result
 * @param season how much of the year's result there was a year before by the same day, 0 to 100 percent, rounded; null for other methods
 */
public record Forecast(
        Outlook outlook,
        Method method,
        @Nullable Point asOf,
        @Nullable BigDecimal expected,
        @Nullable LocalDate end,
        @Nullable Confidence confidence,
        int passed,
        int periods,
        @Nullable Integer season) {

    static Forecast unknown(Method why, @Nullable Point asOf, @Nullable LocalDate end, int passed, int periods) {
        return new Forecast(Outlook.UNKNOWN, why, asOf, null, end, null, passed, periods, null);
    }
}
