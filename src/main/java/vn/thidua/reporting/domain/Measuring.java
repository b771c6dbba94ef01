package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;

/** What figures come to and whether that reaches a target: computed here and nowhere else, for a unit and for the whole alike. */
public final class Measuring {

    /** Computed figures are rounded half up to so many decimals. */
    public static final int SCALE = 6;

    private static final Pattern PER = Pattern.compile("/\\s*(\\d{1,3}(?:\\.\\d{3})*)");

    private Measuring() {}

    /** Returns what the parts of a ratio come to in the unit of the measure: percent, per mille, per 10.000 inhabitants, or the change in percent; empty where the lower part is zero. */
    public static Optional<BigDecimal> ratio(Measure measure, BigDecimal numerator, BigDecimal denominator) {
        if (denominator.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal share = switch (measure.comparator()) {
            case INCREASE_PCT -> quotient(numerator.subtract(denominator).multiply(hundred), denominator);
            case DECREASE_PCT -> quotient(denominator.subtract(numerator).multiply(hundred), denominator);
            default -> quotient(numerator.multiply(per(measure.unit())), denominator);
        };
        return Optional.of(share);
    }

    /** Returns the mean that a sum of weighted figures comes to; empty where nothing weighs. */
    public static Optional<BigDecimal> mean(BigDecimal weighted, BigDecimal weight) {
        return weight.signum() == 0 ? Optional.empty() : Optional.of(quotient(weighted, weight));
    }

    /**
     * Tells whether a result reaches what is asked.
     *
     * @param asked what is asked of the one whose result it is, where that is not the value of the measure
     */
    public static boolean reaches(Measure measure, BigDecimal result, @Nullable BigDecimal asked) {
        BigDecimal goal = asked == null ? measure.value() : asked;
        int compared = result.compareTo(goal);
        return switch (judged(measure)) {
            case AT_LEAST -> compared >= 0;
            case MORE -> compared > 0;
            case AT_MOST -> compared <= 0;
            case LESS -> compared < 0;
            case RANGE -> compared >= 0 && (measure.valueMax() == null || result.compareTo(measure.valueMax()) <= 0);
            default -> measure.lowerBetter() ? compared <= 0 : compared >= 0;
        };
    }

    /**
     * Tells whether a unit reaches a target by its own figure; empty where that cannot be said: the figure is one part of a sum, and nobody said how large a part the unit owes, or it is what was
     * added in one period of many.
     *
     * @param allotted what the unit owes, or null
     */
    public static Optional<Boolean> unitReaches(Measure measure, Figure figure, @Nullable BigDecimal allotted) {
        BigDecimal value = figure.value();
        if (value == null) {
            return Optional.empty();
        }
        return switch (Input.of(measure)) {
            case PASSES -> Optional.of(value.signum() > 0);
            case RATIO, WEIGHTED -> Optional.of(reaches(measure, value, allotted));
            case VALUE ->
                switch (measure.aggregation()) {
                    case LEAD_FIGURE -> Optional.of(reaches(measure, value, allotted));
                    default ->
                        allotted == null || measure.cumulative()
                                ? Optional.empty()
                                : Optional.of(reaches(measure, value, allotted));
                };
        };
    }

    /** Tells whether a change is asked for, not a state. */
    public static boolean asksForChange(Measure measure) {
        return judged(measure) != measure.comparator();
    }

    /** Tells whether a smaller result is the better one, as for a figure that must not be exceeded. */
    public static boolean wantsLess(Measure measure) {
        return switch (judged(measure)) {
            case AT_MOST, LESS -> true;
            case AT_LEAST, MORE, RANGE -> false;
            default -> measure.lowerBetter();
        };
    }

    /* A change is judged by how much of it is asked: "giảm ít nhất 10%" wants a decrease of ten or more, "tăng không quá 5%" an increase of five or less. */
    private static Operator judged(Measure measure) {
        return switch (measure.comparator()) {
            case INCREASE, DECREASE, INCREASE_PCT, DECREASE_PCT, TIMES ->
                measure.qualifier() == null ? Operator.AT_LEAST : measure.qualifier();
            default -> measure.comparator();
        };
    }

    /**
     * Returns what a cell of a workbook says in the unit of the measure. Of a number that Excel shows as 97,5% that is 97,5 where the target is in percent or without a unit, 975 where it is in per
     * mille, and the bare 0,975 elsewhere; the upper part of a ratio is a count, of which nothing but the bare number is meant. What a person typed stays, with its sign.
     *
     * @param cell the bare number, or what was typed
     * @param percent what Excel shows before the percent sign of a number, else empty
     */
    public static String ofCell(Measure measure, String cell, String percent) {
        if (percent.isEmpty() || Input.of(measure) == Input.RATIO) {
            return cell;
        }
        BigDecimal per = inPercent(measure) ? BigDecimal.valueOf(100) : per(measure.unit());
        return per.equals(BigDecimal.ONE)
                ? cell
                : TypedNumber.of(percent)
                        .map(shown -> TypedNumber.text(shown.movePointLeft(2).multiply(per)))
                        .orElse(cell);
    }

    private static boolean inPercent(Measure measure) {
        String unit = measure.unit();
        return switch (measure.comparator()) {
            case INCREASE_PCT, DECREASE_PCT -> true;
            default ->
                unit.isBlank() || unit.contains("%") || Vietnamese.fold(unit).contains("phan tram");
        };
    }

    private static BigDecimal per(String unit) {
        String bare = unit.strip();
        if (bare.startsWith("%")) {
            return BigDecimal.valueOf(100);
        }
        if (bare.startsWith("‰")) {
            return BigDecimal.valueOf(1_000);
        }
        Matcher inhabitants = PER.matcher(bare);
        return inhabitants.find() ? new BigDecimal(inhabitants.group(1).replace(".", "")) : BigDecimal.ONE;
    }

    private static BigDecimal quotient(BigDecimal upper, BigDecimal lower) {
        BigDecimal exact = upper.divide(lower, SCALE, RoundingMode.HALF_UP).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
