package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.plan.reading.Target.Operator;

/** Measures as tests need them. */
final class Measures {

    private Measures() {}

    static Measure of(Operator comparator, String value, String unit, Aggregation aggregation) {
        return of(comparator, null, value, null, unit, aggregation);
    }

    static Measure of(
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
}
