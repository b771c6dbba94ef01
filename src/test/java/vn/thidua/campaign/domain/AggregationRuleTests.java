package vn.thidua.campaign.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.Target;
import vn.thidua.plan.reading.Target.Operator;

class AggregationRuleTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Hồ sơ đúng hạn, AT_LEAST, %, -, RATIO_OF_SUMS, SHARE, false, false",
                "Hộ nghèo, LESS, %, -, RATIO_OF_SUMS, SHARE, false, true",
                "Phường đạt chuẩn sạch, EQUAL, phường, 16 phường, COUNT_OF_UNITS, COUNTED_UNITS, false, false",
                "Cây xanh, AT_LEAST, cây, -, SUM, COUNT, true, false",
                "Thu ngân sách, AT_LEAST, tỷ đồng, -, SUM, COUNT, true, false",
                "Tổng số đảng viên, AT_LEAST, người, -, SUM, STOCK, false, false",
                "Số vụ vi phạm, DECREASE_PCT, %, -, RATIO_OF_SUMS, CHANGE, true, true",
                "Doanh thu, INCREASE_PCT, %, -, RATIO_OF_SUMS, CHANGE, true, false",
                "Mảng xanh, AT_LEAST, m²/người, -, RATIO_OF_SUMS, RATE, false, false",
                "Chỉ số hài lòng, AT_LEAST, điểm, -, WEIGHTED_MEAN, SCORE, false, false",
                "Kim ngạch, TIMES, lần, -, LEAD_FIGURE, TIMES, false, false",
                "Xếp hạng, EQUAL, -, -, LEAD_FIGURE, NO_UNIT, false, false",
                "Kéo giảm tai nạn, EQUAL, vụ, -, SUM, COUNT, true, true",
                "Vụ cháy, AT_MOST, vụ, -, SUM, COUNT, true, true"
            })
    void addsUpAsItsUnitSays(
            String subject,
            Operator op,
            String unit,
            String denominator,
            Aggregation aggregation,
            String why,
            boolean cumulative,
            boolean lowerBetter) {
        Target target = new Target(
                "I.1",
                subject,
                op,
                BigDecimal.TEN,
                null,
                unit,
                null,
                denominator,
                null,
                false,
                null,
                new Span(0, 1),
                Certainty.SURE);
        assertThat(AggregationRule.of(target))
                .isEqualTo(new AggregationRule(aggregation, why, cumulative, lowerBetter));
    }
}
