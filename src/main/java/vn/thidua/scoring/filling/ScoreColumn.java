package vn.thidua.scoring.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.round.ScoringRound;
import vn.thidua.scoring.round.SheetRules;
import vn.thidua.scoring.round.Stage;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Section;

/**
 * A column of the workbook: a criterion, or a quantity that is written on the sheet.
 *
 * @param subject code of the criterion, or name of the quantity
 * @param heading tells columns apart
 * @param most the most that can be said; null for quantities
 * @param applies whether yes or no is said
 */
public record ScoreColumn(
        String subject, String heading, @Nullable BigDecimal most, boolean applies) {

    /** Returns what somebody can say in a part, in the order of the scale. */
    public static List<ScoreColumn> of(ScoringRound round, Scale scale, Stage stage, UnitId unit) {
        Set<String> may = new HashSet<>();
        SheetRules.criteria(round, scale, stage, unit).forEach(one -> may.add(one.code()));
        List<ScoreColumn> columns = new ArrayList<>();
        for (Quantity quantity : SheetRules.quantities(scale, stage)) {
            String unitOf = quantity.unit().isEmpty() ? "" : " (" + quantity.unit() + ")";
            columns.add(new ScoreColumn(quantity.name(), quantity.label() + unitOf, null, false));
        }
        for (Section section : scale.sections()) {
            for (Criterion one : section.criteria()) {
                if (may.contains(one.code())) {
                    columns.add(new ScoreColumn(
                            one.code(),
                            section.no() + "." + one.no() + " " + one.title(),
                            one.part().counts() ? one.maximum() : BigDecimal.ONE,
                            !one.part().counts()));
                }
            }
        }
        return columns;
    }
}
