package vn.thidua.campaign.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.plan.reading.Target.Operator;

/**
 * What is measured and how it adds up.
 *
 * @param qualifier comparator of a change ("giảm ít nhất 10%")
 * @param value the figure, in the printed unit
 * @param valueMax upper end of a range, in the printed unit
 * @param aggregationWhy code of the reason for this way of adding up, {@code PERSON} when somebody chose it
 * @param cumulative whether it adds up from the start of the campaign, else it is the state on a day
 * @param lowerBetter whether a smaller figure is a better one
 * @param dueOn last day to reach it, or null for the end of the campaign
 */
@NamedInterface("desk")
public record Measure(
        Operator comparator,
        @Nullable Operator qualifier,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        String unit,
        String baseline,
        String denominator,
        Aggregation aggregation,
        String aggregationWhy,
        boolean cumulative,
        boolean lowerBetter,
        @Nullable LocalDate dueOn) {

    /** Returns the same with another figure and last day. */
    public Measure with(BigDecimal figure, @Nullable LocalDate day) {
        return new Measure(
                comparator,
                qualifier,
                figure,
                valueMax,
                unit,
                baseline,
                denominator,
                aggregation,
                aggregationWhy,
                cumulative,
                lowerBetter,
                day);
    }

    /** Returns the unit as it follows a figure: "%" at once, words behind a space; a change in percent without a unit has "%". */
    public String suffix() {
        boolean percent = comparator == Operator.INCREASE_PCT || comparator == Operator.DECREASE_PCT;
        String shown = unit.isEmpty() && percent ? "%" : unit;
        return shown.isEmpty() || shown.startsWith("%") || shown.startsWith("‰") ? shown : " " + shown;
    }
}
