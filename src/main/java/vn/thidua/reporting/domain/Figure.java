package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit says of a target in a period.
 *
 * @param value in the unit of the target; null unless the answer is a figure
 * @param numerator upper part of a ratio, or figure times weight of a weighted mean; null elsewhere
 * @param denominator lower part of a ratio, or weight; null elsewhere
 */
public record Figure(
        Answer answer,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator) {

    /** Nothing of the kind so far. */
    public static final Figure NOTHING_YET = new Figure(Answer.NOTHING_YET, null, null, null);

    /** Does not concern the unit. */
    public static final Figure NOT_APPLICABLE = new Figure(Answer.NOT_APPLICABLE, null, null, null);

    /** Returns a plain figure. */
    public static Figure of(BigDecimal value) {
        return new Figure(Answer.FIGURE, value, null, null);
    }

    /** Tells whether it says the same, whatever the number of zeros behind the comma. */
    public boolean sameAs(Figure other) {
        return answer == other.answer
                && same(value, other.value)
                && same(numerator, other.numerator)
                && same(denominator, other.denominator);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }
}
