package vn.thidua.scoring.scale;

import java.util.HashMap;
import java.util.Map;
import vn.thidua.scoring.formula.Dimension;
import vn.thidua.scoring.formula.Formula;
import vn.thidua.scoring.formula.FormulaRefused;

/** What formulas of a scale can name: its quantities with their units, and its criteria, which stand for their points. */
public final class ScaleNames {

    private final Map<String, Dimension> units = new HashMap<>();

    public ScaleNames(Scale scale) {
        scale.criteria(Part.BASE).forEach(one -> units.put(one.code(), Dimension.POINTS));
        scale.criteria(Part.BONUS).forEach(one -> units.put(one.code(), Dimension.POINTS));
        scale.criteria(Part.PENALTY).forEach(one -> units.put(one.code(), Dimension.POINTS));
        scale.named().forEach((name, quantity) -> units.put(name, Dimension.of(quantity.unit())));
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaRefused when it cannot be used
     */
    public Formula read(Way.Written written) {
        return Formula.points(written.formula(), units::get);
    }
}
