package vn.thidua.reporting.forecasting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Measure;

/**
 * How far a target is, as a bar shows it; each in percent of the bar, 0 to 100.
 *
 * @param value where it stands
 * @param goal where it has to be on its last day
 * @param today where it has to be today to get there, null where nobody can say
 */
public record Gauge(int value, int goal, @Nullable Integer today) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    /* A tick at the very end of the bar could not be seen. */
    private static final int LAST = 99;

    /** Returns the bar of a target; null where it has no result, or one that no bar can show. */
    public static @Nullable Gauge of(Heading heading) {
        BigDecimal result = heading.line().result();
        Measure measure = heading.course().measure();
        BigDecimal goal = measure.value();
        if (result == null || result.signum() < 0 || goal.signum() <= 0) {
            return null;
        }
        BigDecimal whole = result.max(goal);
        boolean paced = heading.forecast().method() == Method.PACE;
        return new Gauge(
                share(result, whole),
                Math.min(LAST, share(goal, whole)),
                paced ? share(goal, whole) * heading.forecast().passed() / ALL.intValue() : null);
    }

    private static int share(BigDecimal part, BigDecimal whole) {
        return part.multiply(ALL).divide(whole, 0, RoundingMode.DOWN).intValue();
    }
}
