package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.formula.Formula;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleNames;
import vn.thidua.scoring.scale.Way;

/** What the quantities of a unit come to for one criterion, not rounded and not kept within the maximum. */
@FunctionalInterface
interface Working {

    /** Divisions keep so many figures, which is far more than points are rounded to. */
    MathContext EXACT = new MathContext(30, RoundingMode.HALF_UP);

    Result of(Facts facts, @Nullable Outcome[] outcomes);

    /**
     * What came out.
     *
     * @param exact null where nothing did
     * @param about the quantity or criterion that {@code why} speaks of
     */
    record Result(@Nullable BigDecimal exact, Why why, String about) {

        static Result of(BigDecimal exact) {
            return new Result(exact, Why.WORKED_OUT, "");
        }

        static Result none(Why why, String about) {
            return new Result(null, why, about);
        }
    }

    /** Makes that of a criterion. */
    static Working of(Scale scale, Criterion criterion, Places places) {
        return switch (criterion.way()) {
            case Way.Ratio ratio -> ratio(ratio, criterion.maximum(), places);
            case Way.Banded banded ->
                with(
                        places,
                        banded.quantity(),
                        value -> banded.bands().stream()
                                .filter(band -> band.holds(value))
                                .findFirst()
                                .map(Band::points)
                                .map(Result::of)
                                .orElseGet(() -> Result.none(Why.NO_BAND, banded.quantity())));
            case Way.Sampled sampled ->
                with(
                        places,
                        sampled.passed(),
                        value -> Result.of(
                                value.min(BigDecimal.valueOf(sampled.size())).multiply(sampled.each())));
            case Way.Counted counted ->
                with(places, counted.quantity(), value -> Result.of(value.multiply(counted.each())));
            case Way.Written written -> written(new ScaleNames(scale).read(written), places);
            case Way.YesNo yesNo -> (facts, outcomes) -> Result.none(Why.NOT_SAID, "");
            case Way.Expert expert -> (facts, outcomes) -> Result.none(Why.NOT_SAID, "");
        };
    }

    private static Working with(
            Places places, String quantity, java.util.function.Function<BigDecimal, Result> result) {
        int place = places.quantity(quantity);
        return (facts, outcomes) -> {
            BigDecimal value = facts.quantity(place);
            return value == null ? Result.none(Why.NO_VALUE, quantity) : result.apply(value);
        };
    }

    private static Working ratio(Way.Ratio ratio, BigDecimal maximum, Places places) {
        int reached = places.quantity(ratio.reached());
        int wanted = places.quantity(ratio.wanted());
        return (facts, outcomes) -> {
            BigDecimal have = facts.quantity(reached);
            BigDecimal goal = facts.quantity(wanted);
            if (have == null || goal == null) {
                return Result.none(Why.NO_VALUE, have == null ? ratio.reached() : ratio.wanted());
            }
            if (ratio.lessIsBetter()) {
                // Whoever stays within the goal has all of it; nothing is within every goal.
                if (have.signum() == 0 && goal.signum() < 0) {
                    return Result.none(Why.DIVIDED_BY_ZERO, ratio.reached());
                }
                return have.compareTo(goal) <= 0
                        ? Result.of(maximum)
                        : Result.of(maximum.multiply(goal).divide(have, EXACT));
            }
            return goal.signum() == 0
                    ? Result.none(Why.DIVIDED_BY_ZERO, ratio.wanted())
                    : Result.of(maximum.multiply(have).divide(goal, EXACT));
        };
    }

    private static Working written(Formula formula, Places places) {
        List<String> names = formula.names();
        int[] quantities = names.stream().mapToInt(places::quantity).toArray();
        int[] criteria = names.stream().mapToInt(places::criterion).toArray();
        return (facts, outcomes) -> {
            Formula.Outcome came = formula.of(place -> {
                if (quantities[place] >= 0) {
                    return facts.quantity(quantities[place]);
                }
                Outcome needed = outcomes[criteria[place]];
                return needed == null ? null : needed.points();
            });
            if (came.value() != null) {
                return Result.of(came.value());
            }
            return came.missing() == null
                    ? Result.none(Why.DIVIDED_BY_ZERO, "")
                    : Result.none(Why.NO_VALUE, came.missing());
        };
    }
}
