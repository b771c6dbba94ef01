package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thidua.scoring.formula.Dimension;
import vn.thidua.scoring.formula.Formula;
import vn.thidua.scoring.formula.FormulaFault;
import vn.thidua.scoring.formula.FormulaFault.What;
import vn.thidua.scoring.formula.FormulaRefused;

class FormulaTests {

    private static final Map<String, Dimension> UNITS = Map.of(
            "dat", Dimension.of("hồ sơ"),
            "giao", Dimension.of("hồ sơ"),
            "dung_han", Dimension.of("%"),
            "nguoi", Dimension.of("người"),
            "c1", Dimension.POINTS);

    private static final Map<String, BigDecimal> VALUES = Map.of(
            "dat", new BigDecimal("234"),
            "giao", new BigDecimal("240"),
            "dung_han", new BigDecimal("98.5"),
            "nguoi", new BigDecimal("12"),
            "c1", new BigDecimal("7.5"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 + 2 * 3 | 7
            (1 + 2) * 3 | 9
            10 - 4 - 3 | 3
            12 / 3 / 2 | 2
            -2 + 5 | 3
            0,5 * 3 | 1.5
            20 * dat / giao | 19.5
            min(20; 20 * dat / giao; 18) | 18
            max(0; 10 - 2 * (giao - dat) / giao * 100) | 5
            neu(dung_han >= 95%; 5; 2) | 5
            neu(dung_han > 98,5; 5; 2) | 2
            neu(dung_han = 98,5 va khong(dat < 200); 4; 0) | 4
            neu(dat > giao hoac nguoi >= 12; 1; 0) | 1
            neu(dat <> 234; 1; 0) | 0
            lamtron(10 / 3; 2) | 3.33
            dung_han / 1% / 10 | 9.85
            c1 + 2,5 | 10
            20 × dat ÷ giao − 1 | 18.5
            neu(dat ≥ giao; 1; 0) | 0
            MIN(3; 4) | 3
            dat / 10 [hồ sơ] | 23.4
            neu(dat > 200[Hồ sơ]; 1; 0) | 1
            """)
    void worksOut(String formula, BigDecimal expected) {
        assertThat(of(formula).value()).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1.000 | POINT_IN_NUMBER | 1
            2 + | UNFINISHED | 3
            (2 + 3 | UNFINISHED | 6
            2 3 | UNEXPECTED | 2
            ) + 1 | UNEXPECTED | 0
            dat + nguoi | UNITS_DIFFER | 4
            neu(dat > nguoi; 1; 0) | UNITS_DIFFER | 8
            min(dat; dung_han) | UNITS_DIFFER | 9
            dat | NO_POINTS | 0
            dung_han * 2 | NO_POINTS | 0
            khac + 1 | UNKNOWN_NAME | 0
            can(2) | UNKNOWN_NAME | 0
            neu(1; 2; 3) | WANTS_CONDITION | 4
            1 + (2 > 1) | WANTS_NUMBER | 5
            neu(1 > 0; 2) | WRONG_COUNT | 0
            lamtron(2; dat) | WANTS_DECIMALS | 11
            5 / 0 | DIVIDES_BY_ZERO | 4
            2 & 3 | STRANGE_SIGN | 2
            1 < 2 | WANTS_NUMBER | 0
            dat / 10 [người] | NO_POINTS | 0
            dat + 10 [người] | UNITS_DIFFER | 4
            5 [vụ | UNFINISHED | 5
            """)
    void saysWhatIsWrongAndWhere(String formula, What what, int at) {
        FormulaFault fault = refused(formula);
        assertThat(fault.what()).isEqualTo(what);
        assertThat(fault.at()).isEqualTo(at);
    }

    @Test
    void hasLimits() {
        assertThat(refused("   ").what()).isEqualTo(What.EMPTY);
        assertThat(refused("1+".repeat(300) + "1").what()).isEqualTo(What.TOO_LONG);
        assertThat(refused("(".repeat(60) + "1" + ")".repeat(60)).what()).isEqualTo(What.TOO_DEEP);
        assertThat(of("-".repeat(400) + "1").value()).isEqualByComparingTo("1");
    }

    @Test
    void hasNoValueWhereSomethingIsMissingOrDividedByZero() {
        Formula formula = Formula.points("20 * dat / (giao - 240)", UNITS::get);
        assertThat(worked(formula, VALUES)).isEqualTo(new Formula.Outcome(null, null));
        assertThat(worked(Formula.points("neu(nguoi > 1; 3; dat / giao)", UNITS::get), Map.of()))
                .isEqualTo(new Formula.Outcome(null, "nguoi"));
        assertThat(worked(Formula.points("neu(nguoi > 1; 3; dat / giao)", UNITS::get), Map.of("nguoi", BigDecimal.TEN))
                        .value())
                .as("the branch that is not meant is not looked at")
                .isEqualByComparingTo("3");
    }

    @Test
    void namesWhatItReadsOnce() {
        assertThat(Formula.points("dat / giao + dat / giao", UNITS::get).names())
                .containsExactly("dat", "giao");
    }

    private static Formula.Outcome of(String formula) {
        return worked(Formula.points(formula, UNITS::get), VALUES);
    }

    private static Formula.Outcome worked(Formula formula, Map<String, BigDecimal> values) {
        return formula.of(place -> value(formula, values, place));
    }

    private static @Nullable BigDecimal value(Formula formula, Map<String, BigDecimal> values, int place) {
        return values.get(formula.names().get(place));
    }

    private static FormulaFault refused(String formula) {
        FormulaRefused[] caught = new FormulaRefused[1];
        assertThatExceptionOfType(FormulaRefused.class)
                .isThrownBy(() -> Formula.points(formula, UNITS::get))
                .satisfies(no -> caught[0] = no);
        return caught[0].fault();
    }
}
