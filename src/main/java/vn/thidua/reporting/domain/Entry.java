package vn.thidua.reporting.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.plan.reading.Target.Operator;
import vn.thidua.shared.TypedNumber;

/**
 * What was typed for a target, understood as far as it can be.
 *
 * @param figure what it says, null where that cannot be said
 * @param findings what is the matter with it by itself
 */
public record Entry(@Nullable Figure figure, List<Finding> findings) {

    /** Understands what was typed. */
    public static Entry of(UUID target, Measure measure, Typed typed) {
        if (typed.answer() == Answer.NOTHING_YET && typed.value().isBlank()) {
            return new Entry(Figure.NOTHING_YET, List.of());
        }
        if (typed.answer() == Answer.NOT_APPLICABLE && typed.value().isBlank()) {
            return new Entry(Figure.NOT_APPLICABLE, List.of());
        }
        if (typed.silent()) {
            return faulty(target, Finding.Sort.MISSING);
        }
        Input input = Input.of(measure);
        if (typed.value().isBlank() || input.twoParts() && typed.denominator().isBlank()) {
            return faulty(target, Finding.Sort.HALF);
        }
        Optional<BigDecimal> value = TypedNumber.of(typed.value());
        if (value.isEmpty()) {
            return faulty(target, Finding.Sort.NO_NUMBER, typed.value());
        }
        if (!input.twoParts()) {
            return plain(target, measure, value.get());
        }
        Optional<BigDecimal> denominator = TypedNumber.of(typed.denominator());
        return denominator.isEmpty()
                ? faulty(target, Finding.Sort.NO_NUMBER, typed.denominator())
                : parts(target, measure, value.get(), denominator.get());
    }

    private static Entry plain(UUID target, Measure measure, BigDecimal value) {
        return value.signum() < 0 && !isChange(measure)
                ? faulty(target, Finding.Sort.NEGATIVE)
                : new Entry(Figure.of(value), List.of());
    }

    private static Entry parts(UUID target, Measure measure, BigDecimal upper, BigDecimal lower) {
        if (upper.signum() < 0 || lower.signum() < 0) {
            return faulty(target, Finding.Sort.NEGATIVE);
        }
        if (lower.signum() == 0) {
            return faulty(target, Finding.Sort.NO_DENOMINATOR);
        }
        if (Input.of(measure) == Input.WEIGHTED) {
            return new Entry(new Figure(Answer.FIGURE, upper, upper.multiply(lower), lower), List.of());
        }
        List<Finding> findings = new ArrayList<>();
        if (measure.unit().strip().startsWith("%") && !isChange(measure) && upper.compareTo(lower) > 0) {
            findings.add(new Finding(target, Finding.Sort.OVER_WHOLE, List.of(upper, lower)));
        }
        BigDecimal share = Measuring.ratio(measure, upper, lower).orElseThrow();
        return new Entry(new Figure(Answer.FIGURE, share, upper, lower), findings);
    }

    private static boolean isChange(Measure measure) {
        Operator operator = measure.comparator();
        return operator == Operator.INCREASE
                || operator == Operator.DECREASE
                || operator == Operator.INCREASE_PCT
                || operator == Operator.DECREASE_PCT;
    }

    private static Entry faulty(UUID target, Finding.Sort sort, Object... arguments) {
        return new Entry(null, List.of(new Finding(target, sort, List.of(arguments))));
    }
}
