package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.scoring.Scales.band;
import static vn.thidua.scoring.Scales.criterion;
import static vn.thidua.scoring.Scales.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleCheck;
import vn.thidua.scoring.scale.Way;

/** What holds for every scale, tried on a hundred made by chance; the number of the try makes it again. */
class RandomScaleTests {

    private static final int QUANTITIES = 4;

    static IntStream seeds() {
        return IntStream.range(0, 100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void doesNotDependOnTheOrderOfCriteria(int seed) {
        Random random = new Random(seed);
        List<Criterion> criteria = criteria(random);
        Known known = known(random);
        Scored before = known.by(new Scoring(scale(criteria)));
        Collections.shuffle(criteria, random);
        Scored after = known.by(new Scoring(scale(criteria)));
        assertThat(after.total()).isEqualByComparingTo(before.total());
        assertThat(after.open()).isEqualTo(before.open());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void losesNoPointsByABetterResult(int seed) {
        Random random = new Random(seed);
        Scoring scoring = new Scoring(scale(criteria(random)));
        List<Integer> values = IntStream.range(0, QUANTITIES)
                .map(i -> random.nextInt(120))
                .boxed()
                .toList();
        BigDecimal before = with(values).by(scoring).total();
        for (int i = 0; i < QUANTITIES; i++) {
            List<Integer> better = new ArrayList<>(values);
            better.set(i, values.get(i) + 1 + random.nextInt(20));
            assertThat(with(better).by(scoring).total()).as("q%d", i).isGreaterThanOrEqualTo(before);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void addsUpExactly(int seed) {
        Random random = new Random(seed);
        Scoring scoring = new Scoring(scale(criteria(random)));
        Scored scored = known(random).by(scoring);
        BigDecimal sum = scored.outcomes().stream()
                .map(one -> Objects.requireNonNullElse(one.points(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(scored.total()).isEqualByComparingTo(sum);
        assertThat(scored.total()).isLessThanOrEqualTo(scoring.scale().maximum());
        assertThat(scored.outcomes()).allSatisfy(one -> {
            if (one.points() != null) {
                assertThat(one.points().scale()).isEqualTo(2);
            }
        });
    }

    static Scale scale(List<Criterion> criteria) {
        List<Quantity> quantities = IntStream.range(0, QUANTITIES)
                .mapToObj(i -> quantity("q" + i, ""))
                .toList();
        BigDecimal maximum = criteria.stream().map(Criterion::maximum).reduce(BigDecimal.ZERO, BigDecimal::add);
        Scale scale = Scales.of(maximum.toPlainString(), quantities, criteria.toArray(Criterion[]::new));
        assertThat(ScaleCheck.usable(scale)).isTrue();
        return scale;
    }

    /** Such as give no less for more. */
    static List<Criterion> criteria(Random random) {
        List<Criterion> criteria = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(12); i++) {
            String quantity = "q" + random.nextInt(QUANTITIES);
            int maximum = 1 + random.nextInt(40);
            Way way = switch (random.nextInt(5)) {
                case 0 -> new Way.Written("min(" + maximum + "; " + quantity + " / " + (1 + random.nextInt(9)) + ")");
                case 1 -> new Way.Counted(quantity, new BigDecimal("0.3"));
                case 2 ->
                    new Way.Sampled(
                            quantity,
                            50,
                            new BigDecimal(maximum).movePointLeft(2).multiply(BigDecimal.TWO));
                case 3 ->
                    new Way.Banded(
                            quantity,
                            List.of(
                                    band(null, "30", "0"),
                                    band("30", "75.5", String.valueOf(maximum / 2)),
                                    band("75.5", null, String.valueOf(maximum))));
                default ->
                    new Way.Written("neu(" + quantity + " >= 40; " + maximum + "; lamtron(" + maximum + " / 3; 1))");
            };
            criteria.add(criterion("c" + i, Part.BASE, String.valueOf(maximum), way, Gate.NONE, ""));
        }
        return criteria;
    }

    private static Known known(Random random) {
        return with(IntStream.range(0, QUANTITIES)
                .map(i -> random.nextInt(150))
                .boxed()
                .toList());
    }

    private static Known with(List<Integer> values) {
        Known known = new Known();
        for (int i = 0; i < values.size(); i++) {
            known.quantity("q" + i, String.valueOf(values.get(i)));
        }
        return known;
    }
}
