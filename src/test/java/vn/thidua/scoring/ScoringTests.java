package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thidua.scoring.Scales.band;
import static vn.thidua.scoring.Scales.base;
import static vn.thidua.scoring.Scales.criterion;
import static vn.thidua.scoring.Scales.number;
import static vn.thidua.scoring.Scales.quantity;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;

class ScoringTests {

    private static final List<Quantity> COUNTS = List.of(quantity("dat", "hồ sơ"), quantity("giao", "hồ sơ"));

    @ParameterizedTest
    @CsvSource({"19, 24, 15.83", "24, 24, 20", "30, 24, 20", "0, 24, 0", "1, 3, 6.67"})
    void ratioGivesItsShareAndNeverMoreThanAll(String reached, String wanted, BigDecimal points) {
        Scoring scoring = new Scoring(Scales.of("20", COUNTS, base("c1", "20", new Way.Ratio("dat", "giao", false))));
        Scored scored =
                new Known().quantity("dat", reached).quantity("giao", wanted).by(scoring);
        assertThat(scored.total()).isEqualByComparingTo(points);
    }

    @ParameterizedTest
    @CsvSource({"3, 5, 10", "5, 5, 10", "8, 5, 6.25", "0, 0, 10", "2, 0, 0"})
    void lessIsBetterGivesAllWithinTheGoal(String reached, String wanted, BigDecimal points) {
        Scoring scoring = new Scoring(Scales.of("10", COUNTS, base("c1", "10", new Way.Ratio("dat", "giao", true))));
        Scored scored =
                new Known().quantity("dat", reached).quantity("giao", wanted).by(scoring);
        assertThat(scored.total()).isEqualByComparingTo(points);
    }

    @Test
    void notScoredIsNotZero() {
        Scoring scoring = new Scoring(Scales.of(
                "30",
                COUNTS,
                base("c1", "20", new Way.Ratio("dat", "giao", false)),
                base("c2", "10", new Way.Expert(List.of()))));
        Scored nothing = new Known().by(scoring);
        assertThat(nothing.open()).isEqualTo(2);
        assertThat(nothing.outcomes()).extracting(Outcome::points).containsOnlyNulls();
        assertThat(nothing.outcomes()).extracting(Outcome::why).containsExactly(Why.NO_VALUE, Why.NOT_SAID);
        assertThat(nothing.outcomes().getFirst().about()).isEqualTo("dat");
        Scored zero = new Known()
                .quantity("dat", "0")
                .quantity("giao", "5")
                .mark("c2", "0")
                .by(scoring);
        assertThat(zero.open()).isZero();
        assertThat(zero.outcomes())
                .extracting(Outcome::points)
                .allSatisfy(points -> assertThat(points).isEqualByComparingTo("0"));
    }

    @Test
    void aGoalOfZeroIsSaidAndNotDividedBy() {
        Scoring scoring = new Scoring(Scales.of("20", COUNTS, base("c1", "20", new Way.Ratio("dat", "giao", false))));
        Outcome outcome = new Known()
                .quantity("dat", "3")
                .quantity("giao", "0")
                .by(scoring)
                .outcomes()
                .getFirst();
        assertThat(outcome.points()).isNull();
        assertThat(outcome.why()).isEqualTo(Why.DIVIDED_BY_ZERO);
    }

    @Test
    void gatesShutAndOpen() {
        Scoring scoring = new Scoring(Scales.of(
                "15",
                List.of(),
                base("ke_hoach", "5", new Way.YesNo()),
                criterion("c2", Part.BASE, "10", new Way.Expert(List.of()), new Gate(true, "ke_hoach"), "")));
        assertThat(why(new Known().mark("c2", "8").by(scoring))).isEqualTo(Why.GATE_OPEN);
        assertThat(why(new Known().mark("ke_hoach", "0").mark("c2", "8").by(scoring)))
                .isEqualTo(Why.GATE_SHUT);
        Scored bare =
                new Known().mark("ke_hoach", "5").mark("c2", "8").without("c2").by(scoring);
        assertThat(why(bare)).isEqualTo(Why.NO_EVIDENCE);
        assertThat(bare.total()).isEqualByComparingTo("5");
        assertThat(new Known().mark("ke_hoach", "5").mark("c2", "8").by(scoring).total())
                .isEqualByComparingTo("13");
    }

    @Test
    void peopleOverruleTheMachineWithinTheMaximum() {
        Scoring scoring = new Scoring(Scales.of("20", COUNTS, base("c1", "20", new Way.Ratio("dat", "giao", false))));
        Outcome outcome = new Known()
                .quantity("dat", "24")
                .quantity("giao", "24")
                .mark("c1", "15.8")
                .by(scoring)
                .outcomes()
                .getFirst();
        assertThat(outcome.why()).isEqualTo(Why.OVERRULED);
        assertThat(outcome.points()).isEqualByComparingTo("15.8");
    }

    @Test
    void formulasReadPointsOfOtherCriteria() {
        Scoring scoring = new Scoring(Scales.of(
                "15",
                COUNTS,
                base("c1", "5", new Way.Written("c2 / 2")),
                base("c2", "10", new Way.Written("10 * dat / giao"))));
        Scored scored = new Known().quantity("dat", "9").quantity("giao", "10").by(scoring);
        assertThat(scored.outcomes().getFirst().points()).isEqualByComparingTo("4.5");
        assertThat(scored.total()).isEqualByComparingTo("13.5");
    }

    /** 100 points and at most 3 more or less, classes from 95, 85 and 75, the best two without any criterion at zero; not to score oneself, among others, is a knock-out. */
    @Test
    void reproducesTheSchemeOfAHundredPlusMinusThree() {
        Scoring scoring = hundred();
        assertThat(graded(scoring, new Known().mark("c1", "58").mark("c2", "37")))
                .isEqualTo("95 Xuất sắc");
        assertThat(graded(scoring, new Known().mark("c1", "58").mark("c2", "36.99")))
                .isEqualTo("94.99 Tốt");
        assertThat(graded(scoring, new Known().mark("c1", "60").mark("c2", "0").mark("thuong", "3")))
                .as("a criterion at zero shuts the best two")
                .isEqualTo("63 Không hoàn thành");
        assertThat(graded(
                        scoring,
                        new Known()
                                .mark("c1", "60")
                                .mark("c2", "40")
                                .mark("thuong", "5")
                                .mark("tru", "4")))
                .as("bonus and penalty at most 3 each")
                .isEqualTo("100 Xuất sắc");
        assertThat(graded(scoring, new Known().mark("c1", "60").mark("c2", "39").mark("khien_trach", "1")))
                .as("a reprimand of the head caps the class")
                .isEqualTo("99 Hoàn thành");
        Scored corrupt = new Known()
                .mark("c1", "60")
                .mark("c2", "40")
                .mark("tham_nhung", "1")
                .by(scoring);
        assertThat(corrupt.knockOuts()).containsExactly("tham_nhung");
        assertThat(corrupt.ranked()).isFalse();
        assertThat(corrupt.grade()).isNull();
        assertThat(new Known()
                        .mark("c1", "60")
                        .mark("c2", "40")
                        .unsaid()
                        .by(scoring)
                        .knockOuts())
                .containsExactly(Scored.UNSAID);
    }

    /** 100 points and 15 more: shares of standard points, fifty people drawn at 0.4 points, no plan no points, and a bonus in bands whose printed ends overlap at 90 and 95. */
    @Test
    void reproducesTheSchemeOfAHundredPlusFifteen() {
        Scoring scoring = new Scoring(Scales.of(
                "100",
                List.of(
                        quantity("tai_khoan", "người"),
                        quantity("giao", "người"),
                        quantity("biet", "người"),
                        quantity("ty_le", "%")),
                base("ke_hoach", "10", new Way.YesNo()),
                criterion(
                        "c2",
                        Part.BASE,
                        "70",
                        new Way.Ratio("tai_khoan", "giao", false),
                        new Gate(false, "ke_hoach"),
                        ""),
                base("c3", "20", new Way.Sampled("biet", 50, number("0.4"))),
                criterion(
                        "thuong",
                        Part.BONUS,
                        "5",
                        new Way.Banded(
                                "ty_le",
                                List.of(
                                        band(null, "88", "0"),
                                        band("88", "90", "2"),
                                        band("90", "95", "3"),
                                        band("95", "100", "4"),
                                        band("100", null, "5"))),
                        Gate.NONE,
                        ""),
                criterion("thuong_khac", Part.BONUS, "10", new Way.Expert(List.of()), Gate.NONE, "")));
        // 10 + 70 × 832/1000 + 43 × 0.4 + 3 + 6.
        Scored scored = new Known()
                .mark("ke_hoach", "10")
                .quantity("tai_khoan", "832")
                .quantity("giao", "1000")
                .quantity("biet", "43")
                .quantity("ty_le", "90")
                .mark("thuong_khac", "6")
                .by(scoring);
        assertThat(scored.base()).isEqualByComparingTo("85.44");
        assertThat(scored.bonus()).isEqualByComparingTo("9");
        assertThat(scored.total()).isEqualByComparingTo("94.44");
        for (String[] seam : new String[][] {
            {"87.99", "0"},
            {"88", "2"},
            {"89.99", "2"},
            {"90", "3"},
            {"94.99", "3"},
            {"95", "4"},
            {"99.99", "4"},
            {"100", "5"}
        }) {
            assertThat(new Known()
                            .quantity("ty_le", seam[0])
                            .by(scoring)
                            .outcomes()
                            .get(3)
                            .points())
                    .as(seam[0])
                    .isEqualByComparingTo(seam[1]);
        }
        Scored planless = new Known()
                .mark("ke_hoach", "0")
                .quantity("tai_khoan", "832")
                .quantity("giao", "1000")
                .quantity("biet", "43")
                .by(scoring);
        assertThat(planless.base()).isEqualByComparingTo("17.2");
    }

    @Test
    void scoresNothingByAScaleThatDoesNotAddUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Scoring(Scales.of("9", List.of(), base("c1", "10", new Way.YesNo()))));
    }

    private static Scoring hundred() {
        return new Scoring(Scales.of(
                "100",
                List.of(),
                List.of(
                        new ScaleClass("Xuất sắc", number("95"), true),
                        new ScaleClass("Tốt", number("85"), true),
                        new ScaleClass("Hoàn thành", number("75"), false),
                        new ScaleClass("Không hoàn thành", number("0"), false)),
                Scales.rules("3", "3", Unsaid.KNOCKED_OUT),
                base("c1", "60", new Way.Expert(List.of())),
                base("c2", "40", new Way.Expert(List.of())),
                criterion("thuong", Part.BONUS, "5", new Way.Expert(List.of()), Gate.NONE, ""),
                criterion("tru", Part.PENALTY, "5", new Way.Expert(List.of()), Gate.NONE, ""),
                criterion("tham_nhung", Part.KNOCK_OUT, "0", new Way.YesNo(), Gate.NONE, ""),
                criterion("khien_trach", Part.CAP, "0", new Way.YesNo(), Gate.NONE, "Hoàn thành")));
    }

    private static String graded(Scoring scoring, Known known) {
        Scored scored = known.by(scoring);
        ScaleClass grade = scored.grade();
        return scored.total().stripTrailingZeros().toPlainString() + " " + (grade == null ? "" : grade.name());
    }

    private static Why why(Scored scored) {
        return scored.outcomes().get(1).why();
    }
}
