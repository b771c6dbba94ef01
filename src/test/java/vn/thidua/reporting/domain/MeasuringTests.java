package vn.thidua.reporting.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.campaign.domain.Aggregation;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.plan.reading.Target.Operator;

class MeasuringTests {

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, %, 209, 212, 98.584906",
        "AT_LEAST, ‰, 3, 1000, 3",
        "AT_LEAST, giường bệnh/10.000 dân, 84, 30000, 28",
        "AT_MOST, người/hộ, 9, 3, 3",
        "INCREASE_PCT, '', 108, 100, 8",
        "DECREASE_PCT, '', 4515, 4860, 7.098765",
        "DECREASE_PCT, '', 5000, 4000, -25"
    })
    void computesRatiosInTheUnitOfTheTarget(
            Operator comparator, String unit, BigDecimal upper, BigDecimal lower, BigDecimal result) {
        Measure measure = Measures.of(comparator, "1", unit, Aggregation.RATIO_OF_SUMS);
        assertThat(Measuring.ratio(measure, upper, lower)).hasValue(result);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AT_LEAST|%|SUM|97,5",
                "AT_LEAST|% hộ|WEIGHTED_MEAN|97,5",
                "AT_LEAST|điểm %|SUM|97,5",
                "AT_LEAST|tỷ lệ %|LEAD_FIGURE|97,5",
                "AT_LEAST|điểm phần trăm|SUM|97,5",
                "AT_LEAST|Phần trăm|SUM|97,5",
                "AT_LEAST|''|SUM|97,5",
                "INCREASE_PCT|''|SUM|97,5",
                "DECREASE_PCT|vụ|SUM|97,5",
                "AT_LEAST|‰|SUM|975",
                "AT_LEAST|giường bệnh/10.000 dân|SUM|9750",
                "AT_LEAST|cây|SUM|0,975",
                "AT_LEAST|%|RATIO_OF_SUMS|0,975",
                "INCREASE_PCT|''|RATIO_OF_SUMS|0,975"
            })
    void numbersShownInPercentAreBroughtIntoTheUnitOfTheTarget(
            Operator comparator, String unit, Aggregation aggregation, String said) {
        Measure measure = Measures.of(comparator, "1", unit, aggregation);
        assertThat(Measuring.ofCell(measure, "0,975", "97,5")).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"%|97,5%", "điểm phần trăm|97,5%", "''|5%", "cây|12%", "%|97,5", "cây|chưa có", "%|cao hơn %"})
    void whatAPersonTypedStays(String unit, String cell) {
        Measure measure = Measures.of(Operator.AT_LEAST, "1", unit, Aggregation.SUM);
        assertThat(Measuring.ofCell(measure, cell, "")).isEqualTo(cell);
    }

    @Test
    void nothingCanBeSaidWithoutALowerPart() {
        Measure measure = Measures.of(Operator.AT_LEAST, "95", "%", Aggregation.RATIO_OF_SUMS);
        assertThat(Measuring.ratio(measure, BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
        assertThat(Measuring.mean(BigDecimal.ONE, BigDecimal.ZERO)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,, 95, 95, true",
        "AT_LEAST,, 95, 94.999, false",
        "MORE,, 95, 95, false",
        "AT_MOST,, 3, 3, true",
        "AT_MOST,, 3, 3.1, false",
        "LESS,, 3, 3, false",
        "EQUAL,, 100, 100, true",
        "EQUAL,, 100, 99, false",
        "DECREASE_PCT, AT_LEAST, 5, 7.1, true",
        "DECREASE_PCT, AT_LEAST, 5, 4.9, false",
        "DECREASE_PCT, MORE, 5, 5, false",
        "INCREASE_PCT, AT_MOST, 5, 6, false",
        "INCREASE,, 2, 2, true",
        "TIMES,, 1.5, 1.4, false"
    })
    void judgesByTheComparatorOfThePlan(
            Operator comparator, Operator qualifier, String value, BigDecimal result, boolean reached) {
        Measure measure = Measures.of(comparator, qualifier, value, null, "%", Aggregation.RATIO_OF_SUMS);
        assertThat(Measuring.reaches(measure, result, null)).isEqualTo(reached);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "4.5, true", "5, true", "5.1, false"})
    void rangeHasTwoEnds(BigDecimal result, boolean reached) {
        Measure measure = Measures.of(Operator.RANGE, null, "3", "5", "%", Aggregation.RATIO_OF_SUMS);
        assertThat(Measuring.reaches(measure, result, null)).isEqualTo(reached);
    }

    @Test
    void ofZeroWantedNothingMoreIsGood() {
        Measure none = new Measure(
                Operator.EQUAL,
                null,
                BigDecimal.ZERO,
                null,
                "vụ",
                "",
                "",
                Aggregation.LEAD_FIGURE,
                "PERSON",
                true,
                true,
                null);
        assertThat(Measuring.reaches(none, BigDecimal.ZERO, null)).isTrue();
        assertThat(Measuring.reaches(none, BigDecimal.ONE, null)).isFalse();
    }

    @Test
    void partOfASumIsJudgedOnlyByWhatWasAllotted() {
        Measure trees = Measures.of(Operator.AT_LEAST, "5000", "cây", Aggregation.SUM);
        Figure planted = Figure.of(new BigDecimal("310"));
        assertThat(Measuring.unitReaches(trees, planted, null)).isEmpty();
        assertThat(Measuring.unitReaches(trees, planted, new BigDecimal("300"))).hasValue(true);
        assertThat(Measuring.unitReaches(trees, planted, new BigDecimal("311"))).hasValue(false);
        assertThat(Measuring.unitReaches(trees, Figure.NOTHING_YET, new BigDecimal("300")))
                .isEmpty();
    }
}
