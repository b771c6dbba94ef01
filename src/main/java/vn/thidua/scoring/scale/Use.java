package vn.thidua.scoring.scale;

import java.util.HashSet;
import java.util.Set;
import vn.thidua.scoring.formula.FormulaRefused;
import vn.thidua.scoring.scale.ScaleRules.Tie.By;

/** Knows which quantities of a scale something reads. */
final class Use {

    private Use() {}

    static Set<String> of(Scale scale) {
        Set<String> read = new HashSet<>();
        ScaleNames names = new ScaleNames(scale);
        for (Criterion criterion : scale.criteria()) {
            read.addAll(criterion.way().reads());
            if (criterion.way() instanceof Way.Written written) {
                try {
                    read.addAll(names.read(written).names());
                } catch (FormulaRefused no) {
                    // Said of the formula itself; what it would have read cannot be known.
                    scale.quantities().forEach(quantity -> read.add(quantity.name()));
                }
            }
        }
        scale.rules().ties().stream().filter(tie -> tie.by() == By.QUANTITY).forEach(tie -> read.add(tie.of()));
        return read;
    }
}
