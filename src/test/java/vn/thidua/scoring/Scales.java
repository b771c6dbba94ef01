package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.Band;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Criterion.Gate;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.scoring.scale.Section;
import vn.thidua.scoring.scale.Way;

/** Small scales for tests, in a few words. */
final class Scales {

    /** Ranks by total alone, two decimals, no limits. */
    static final ScaleRules RULES = new ScaleRules(2, null, null, Unsaid.LATE, Places.COMPETITION, List.of());

    private Scales() {}

    static Scale of(String maximum, List<Quantity> quantities, Criterion... criteria) {
        return of(maximum, quantities, List.of(), RULES, criteria);
    }

    static Scale of(
            String maximum,
            List<Quantity> quantities,
            List<ScaleClass> classes,
            ScaleRules rules,
            Criterion... criteria) {
        BigDecimal most = number(maximum);
        return new Scale(
                most, quantities, List.of(new Section("I", "Phần thử", most, List.of(criteria))), classes, rules);
    }

    static ScaleRules rules(@Nullable String bonus, @Nullable String penalty, Unsaid unsaid, Tie... ties) {
        return new ScaleRules(
                2,
                bonus == null ? null : number(bonus),
                penalty == null ? null : number(penalty),
                unsaid,
                Places.COMPETITION,
                List.of(ties));
    }

    static Criterion base(String code, String maximum, Way way) {
        return criterion(code, Part.BASE, maximum, way, Gate.NONE, "");
    }

    static Criterion criterion(String code, Part part, String maximum, Way way, Gate gate, String cap) {
        return new Criterion(
                code, code, "Tiêu chí " + code, "", "Mục thử", part, way, number(maximum), BigDecimal.ONE, gate, cap);
    }

    /** Returns a criterion under a number and a title that people can read. */
    static Criterion named(String no, String title, Criterion of) {
        return new Criterion(
                of.code(),
                no,
                title,
                of.guide(),
                of.source(),
                of.part(),
                of.way(),
                of.maximum(),
                of.weight(),
                of.gate(),
                of.cap());
    }

    static Quantity quantity(String name, String unit) {
        return new Quantity(name, "Số liệu " + name, unit, Origin.RESULT);
    }

    static Band band(@Nullable String from, @Nullable String to, String points) {
        return new Band(from == null ? null : number(from), to == null ? null : number(to), false, number(points));
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
