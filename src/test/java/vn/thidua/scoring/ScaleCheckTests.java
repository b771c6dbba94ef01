package vn.thidua.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.scoring.Scales.band;
import static vn.thidua.scoring.Scales.base;
import static vn.thidua.scoring.Scales.criterion;
import static vn.thidua.scoring.Scales.number;
import static vn.thidua.scoring.Scales.quantity;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleCheck;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleFinding;
import vn.thidua.scoring.scale.ScaleFinding.What;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Way;

class ScaleCheckTests {

    private static final List<Quantity> SHARE = List.of(quantity("ty_le", "%"));

    @Test
    void findsNothingInAScaleThatAddsUp() {
        Scale scale = Scales.of(
                "15",
                List.of(quantity("dat", "hồ sơ"), quantity("giao", "hồ sơ")),
                base("c1", "10", new Way.Ratio("dat", "giao", false)),
                base("c2", "5", new Way.Expert(List.of())));
        assertThat(ScaleCheck.of(scale)).isEmpty();
        assertThat(ScaleCheck.usable(scale)).isTrue();
    }

    @Test
    void addsUp() {
        assertThat(found(Scales.of("12", List.of(), base("c1", "10", new Way.YesNo()))))
                .containsExactly(What.MAXIMUM_OF_SECTION, What.MAXIMUM_OF_SCALE);
    }

    @Test
    void asksWhereABandEnds() {
        // As printed: 88 to 90, 90 to 95, 95 to below 100, 100. The ends belong to both neighbours.
        Scale printed = bands(
                new Band(number("88"), number("90"), true, number("2")),
                new Band(number("90"), number("95"), true, number("3")),
                band("95", "100", "4"),
                band("100", null, "5"));
        assertThat(ScaleCheck.of(printed).stream()
                        .filter(one -> one.what() == What.BANDS_OVERLAP)
                        .map(one -> one.arguments().getFirst()))
                .containsExactly(number("90"), number("95"));
        assertThat(ScaleCheck.usable(printed)).isFalse();
        Scale decided = bands(
                band(null, "88", "0"),
                band("88", "90", "2"),
                band("90", "95", "3"),
                band("95", "100", "4"),
                band("100", null, "5"));
        assertThat(ScaleCheck.of(decided)).isEmpty();
    }

    @Test
    void seesGapsOpenEndsAndWrongBands() {
        assertThat(found(bands(band("50", "80", "2"), band("90", "100", "4"))))
                .containsExactly(What.BANDS_GAP, What.BANDS_OPEN);
        assertThat(found(bands(band(null, "50", "1"), band("50", null, "6")))).containsExactly(What.BAND_ABOVE_MAXIMUM);
        assertThat(found(bands(band(null, "50", "1"), band("60", "50", "2"), band("60", null, "3"))))
                .contains(What.BAND_TURNED);
        assertThat(found(bands())).containsExactly(What.NO_BANDS);
        assertThat(found(bands(band(null, "50", "1"), band("50", "80", "5"), band("80", null, "2"))))
                .containsExactly(What.BANDS_FALL);
    }

    @Test
    void namesTheCircleOfFormulas() {
        Scale scale = Scales.of(
                "6",
                List.of(),
                base("c1", "2", new Way.Written("c2 / 2")),
                base("c2", "2", new Way.Written("min(2; c3)")),
                base("c3", "2", new Way.Written("c1 + 1")));
        ScaleFinding circle = ScaleCheck.of(scale).getFirst();
        assertThat(circle.what()).isEqualTo(What.CIRCLE);
        assertThat(circle.arguments()).containsExactly("c1 → c2 → c3 → c1");
    }

    @Test
    void knowsGatesAsPartOfACircle() {
        Scale scale = Scales.of(
                "4",
                List.of(),
                criterion("c1", Part.BASE, "2", new Way.YesNo(), new Gate(false, "c2"), ""),
                base("c2", "2", new Way.Written("c1")));
        assertThat(found(scale)).containsExactly(What.CIRCLE);
    }

    @Test
    void findsWhatNothingStandsFor() {
        Criterion sourceless = new Criterion(
                "c1",
                "1",
                "Có",
                "",
                " ",
                Part.BASE,
                new Way.Counted("la", number("1")),
                number("5"),
                number("1"),
                Gate.NONE,
                "");
        Scale scale = Scales.of(
                "5",
                List.of(quantity("thua", "")),
                List.of(
                        new ScaleClass("Xuất sắc", number("9"), true),
                        new ScaleClass("Tốt", number("4"), false),
                        new ScaleClass("Khá", number("4"), false)),
                Scales.rules(null, null, Unsaid.LATE, new Tie(Tie.By.SECTION, "IX", false)),
                sourceless,
                criterion("k1", Part.CAP, "0", new Way.YesNo(), Gate.NONE, "Giỏi"),
                criterion("k2", Part.KNOCK_OUT, "0", new Way.Written("1"), Gate.NONE, ""));
        assertThat(found(scale))
                .containsExactlyInAnyOrder(
                        What.UNUSED_QUANTITY,
                        What.NO_SOURCE,
                        What.UNKNOWN_QUANTITY,
                        What.UNKNOWN_CLASS,
                        What.WANTS_YES_NO,
                        What.CLASS_UNREACHABLE,
                        What.CLASS_NEVER,
                        What.CLASSES_OPEN,
                        What.UNKNOWN_TIE);
    }

    @Test
    void saysWhichNamesCannotBe() {
        Scale scale = Scales.of(
                "4",
                List.of(quantity("min", ""), quantity("dat", ""), quantity("dat", "")),
                base("c1", "2", new Way.Counted("dat", number("1"))),
                base("c1", "2", new Way.Counted("min", number("1"))));
        assertThat(found(scale)).containsExactly(What.BAD_NAME, What.SAME_QUANTITY, What.SAME_CODE);
    }

    private static Scale bands(Band... bands) {
        return Scales.of("5", SHARE, base("c1", "5", new Way.Banded("ty_le", List.of(bands))));
    }

    private static List<What> found(Scale scale) {
        return ScaleCheck.of(scale).stream().map(ScaleFinding::what).toList();
    }
}
