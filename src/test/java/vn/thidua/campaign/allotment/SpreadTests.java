package vn.thidua.campaign.allotment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.organization.UnitId;
import vn.thidua.plan.reading.Target.Operator;

class SpreadTests {

    private static final List<UnitId> THREE =
            Stream.generate(() -> new UnitId(UUID.randomUUID())).limit(3).toList();

    @Test
    void whatDoesNotDivideGoesToTheFirst() {
        assertThat(Spread.equally(measure("100", "cây", Aggregation.SUM), THREE).values())
                .containsExactly(new BigDecimal("34"), new BigDecimal("33"), new BigDecimal("33"));
    }

    @Test
    void decimalsOfTheTargetAreKept() {
        assertThat(Spread.equally(measure("12.5", "tỷ đồng", Aggregation.SUM), THREE)
                        .values())
                .containsExactly(new BigDecimal("4.2"), new BigDecimal("4.2"), new BigDecimal("4.1"));
    }

    @Test
    void aRateIsTheSameForAll() {
        assertThat(Spread.equally(measure("95", "%", Aggregation.RATIO_OF_SUMS), THREE)
                        .values())
                .containsExactly(new BigDecimal("95"), new BigDecimal("95"), new BigDecimal("95"));
    }

    @Test
    void largestRemaindersDecideByWeight() {
        Map<UnitId, BigDecimal> weights = new LinkedHashMap<>();
        weights.put(THREE.get(0), new BigDecimal("12000"));
        weights.put(THREE.get(1), new BigDecimal("7000"));
        weights.put(THREE.get(2), BigDecimal.ZERO);
        assertThat(Spread.byWeight(new BigDecimal("10"), weights).values())
                .as("6,3 and 3,7")
                .containsExactly(new BigDecimal("6"), new BigDecimal("4"), new BigDecimal("0"));
    }

    @Test
    void nothingIsLostOrMadeWhateverTheWeights() {
        Random random = new Random(4);
        for (int round = 0; round < 500; round++) {
            Map<UnitId, BigDecimal> weights = new LinkedHashMap<>();
            for (int i = random.nextInt(1, 40); i > 0; i--) {
                weights.put(new UnitId(UUID.randomUUID()), BigDecimal.valueOf(random.nextInt(1, 90_000)));
            }
            BigDecimal whole = BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(3));
            Map<UnitId, BigDecimal> parts = Spread.byWeight(whole, weights);
            BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(whole);
            BigDecimal step = BigDecimal.ONE.movePointLeft(
                    Math.max(0, whole.stripTrailingZeros().scale()));
            parts.forEach((unit, part) -> assertThat(part.multiply(sum)
                            .subtract(whole.multiply(weights.get(unit)))
                            .abs())
                    .as("less than a step from the exact part")
                    .isLessThan(step.multiply(sum)));
        }
    }

    private static Measure measure(String value, String unit, Aggregation aggregation) {
        return new Measure(
                Operator.AT_LEAST,
                null,
                new BigDecimal(value),
                null,
                unit,
                "",
                "",
                aggregation,
                "PERSON",
                false,
                false,
                null);
    }
}
