package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.CampaignTarget;
import vn.thidua.campaign.domain.Measure;

/**
 * How a target of the campaign stands in a period.
 *
 * @param result what all units together come to, null where nothing can be said yet
 * @param reached whether that reaches the target, null where there is no result
 * @param here what was said in this period
 * @param wanted how many units are asked
 */
public record Consolidated(
        CampaignTarget target,
        @Nullable BigDecimal result,
        @Nullable Boolean reached,
        TotalReads.Total here,
        int wanted) {

    /**
     * Adds a target up.
     *
     * @param here what was said in the period
     * @param since what was said from the start of the campaign to the end of the period
     * @param wanted how many units are asked
     */
    public static Consolidated of(CampaignTarget target, TotalReads.Total here, TotalReads.Total since, int wanted) {
        Measure measure = target.measure();
        Optional<BigDecimal> result = here.figures() + since.figures() == 0
                ? Optional.empty()
                : result(measure, measure.cumulative() ? since : here);
        Boolean reached = result.map(it -> Measuring.reaches(measure, it, null)).orElse(null);
        return new Consolidated(target, result.orElse(null), reached, here, wanted);
    }

    /** Returns how many units are asked and said nothing. */
    public int missing() {
        return Math.max(0, wanted - here.answered());
    }

    private static Optional<BigDecimal> result(Measure measure, TotalReads.Total total) {
        if (total.figures() == 0) {
            return Optional.empty();
        }
        return switch (measure.aggregation()) {
            case RATIO_OF_SUMS -> Measuring.ratio(measure, total.numerator(), total.denominator());
            case WEIGHTED_MEAN -> Measuring.mean(total.numerator(), total.denominator());
            case SUM, COUNT_OF_UNITS, LEAD_FIGURE -> Optional.of(total.value());
        };
    }
}
