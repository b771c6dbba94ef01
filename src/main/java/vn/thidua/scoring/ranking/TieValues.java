package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.ScaleRules;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.Section;

/** What the rules of a scale compare between units of one total. */
final class TieValues {

    private TieValues() {}

    /** Returns the values of a unit, in the order of the rules; null where there is none. */
    static List<@Nullable BigDecimal> of(
            Scoring scoring, UnitScore unit, ScaleRules rules, Map<UnitId, BigDecimal> preferred) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        rules.ties()
                .forEach(tie -> values.add(
                        tie.by() == Tie.By.PREFERENCE
                                ? preferred.get(unit.sheet().unit())
                                : value(scoring, unit, tie)));
        return Collections.unmodifiableList(values);
    }

    private static @Nullable BigDecimal value(Scoring scoring, UnitScore unit, Tie tie) {
        return switch (tie.by()) {
            case QUANTITY -> unit.quantity(tie.of());
            case CRITERION -> unit.outcome(scoring, tie.of()).points();
            case SECTION -> section(scoring, unit, tie.of());
            case BASE -> unit.scored().base();
            case BONUS -> unit.scored().bonus();
            case PENALTY -> unit.scored().penalty();
            case PREFERENCE -> null;
        };
    }

    private static BigDecimal section(Scoring scoring, UnitScore unit, String no) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Section section : scoring.scale().sections()) {
            if (section.no().equals(no)) {
                for (Criterion criterion : section.criteria()) {
                    BigDecimal points = unit.outcome(scoring, criterion.code()).points();
                    if (points != null && criterion.part().counts()) {
                        BigDecimal weighed = points.multiply(criterion.weight());
                        sum = criterion.part() == Part.PENALTY ? sum.subtract(weighed) : sum.add(weighed);
                    }
                }
            }
        }
        return sum;
    }
}
