package vn.thidua.scoring.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Way;

/** A made-up unit that does well but not everything: nine tenths of what a scale asks. */
public final class SampleUnit {

    private static final BigDecimal MOST = new BigDecimal("0.9");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal WANTED = BigDecimal.valueOf(120);

    private SampleUnit() {}

    /** Makes it for a scale. */
    public static Supposed of(Scale scale) {
        Map<String, BigDecimal> quantities = new HashMap<>();
        Map<String, BigDecimal> marks = new HashMap<>();
        for (Criterion one : scale.criteria()) {
            switch (one.way()) {
                case Way.Ratio ratio -> {
                    quantities.putIfAbsent(ratio.wanted(), WANTED);
                    quantities.putIfAbsent(
                            ratio.reached(),
                            whole(quantities
                                    .getOrDefault(ratio.wanted(), WANTED)
                                    .multiply(MOST)));
                }
                case Way.Banded banded -> quantities.putIfAbsent(banded.quantity(), within(banded.bands()));
                case Way.Sampled sampled ->
                    quantities.putIfAbsent(
                            sampled.passed(),
                            whole(BigDecimal.valueOf(sampled.size()).multiply(MOST)));
                case Way.Counted counted ->
                    quantities.putIfAbsent(
                            counted.quantity(), one.part() == Part.PENALTY ? BigDecimal.ONE : BigDecimal.TWO);
                case Way.YesNo yesNo -> marks.put(one.code(), one.part().counts() ? one.maximum() : BigDecimal.ZERO);
                case Way.Expert expert ->
                    marks.put(
                            one.code(),
                            one.part() == Part.PENALTY
                                    ? BigDecimal.ZERO
                                    : one.maximum().multiply(MOST));
                case Way.Written written -> {
                    // Its quantities are those that nothing else sets.
                }
            }
        }
        for (Quantity quantity : scale.quantities()) {
            quantities.putIfAbsent(quantity.name(), usual(quantity));
        }
        return new Supposed(quantities, marks, Set.of(), false);
    }

    private static BigDecimal usual(Quantity quantity) {
        return switch (quantity.origin()) {
            case GOAL, DENOMINATOR -> WANTED;
            case LATE_REPORTS -> BigDecimal.ONE;
            case RESULT, NUMERATOR ->
                quantity.unit().equals("%") ? HUNDRED.multiply(MOST) : whole(WANTED.multiply(MOST));
            case ON_TIME -> HUNDRED;
            case SHEET -> BigDecimal.TWO;
        };
    }

    /** Returns the lower end of the best band but one that has one. */
    private static BigDecimal within(List<Band> bands) {
        List<BigDecimal> ends = bands.stream()
                .flatMap(band -> Stream.ofNullable(band.from()))
                .sorted()
                .toList();
        return ends.isEmpty() ? BigDecimal.ONE : Objects.requireNonNull(ends.get(Math.max(0, ends.size() - 2)));
    }

    private static BigDecimal whole(BigDecimal number) {
        return number.setScale(0, RoundingMode.HALF_UP);
    }
}
