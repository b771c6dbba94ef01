package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.plan.reading.Target.Operator;

/** Measures as tests need them. */
public final class Measures {

    private Measures() {}

    /** Returns a measure of the state on a day. */
    public static Measure of(Operator comparator, String value, String unit, Aggregation aggregation) {
        return of(comparator, null, value, null, unit, aggregation);
    }

    /** Returns a measure of the state on a day. */
    public static Measure of(
            Operator comparator,
            @Nullable Operator qualifier,
            String value,
            @Nullable String max,
            String unit,
            Aggregation aggregation) {
        boolean lower = comparator == Operator.AT_MOST || comparator == Operator.LESS;
        return new Measure(
                comparator,
                qualifier,
                new BigDecimal(value),
                max == null ? null : new BigDecimal(max),
                unit,
                "",
                "",
                aggregation,
                "PERSON",
                false,
                lower,
                null);
    }

    /** Returns the same measure of what adds up from the start of the campaign. */
    public static Measure cumulative(Measure measure) {
        return new Measure(
                measure.comparator(),
                measure.qualifier(),
                measure.value(),
                measure.valueMax(),
                measure.unit(),
                measure.baseline(),
                measure.denominator(),
                measure.aggregation(),
                measure.aggregationWhy(),
                true,
                measure.lowerBetter(),
                measure.dueOn());
    }
}
