package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.ScaleClass;

/**
 * What a unit comes to.
 *
 * @param outcomes one for each criterion, in the order of {@link Scoring#criteria()}
 * @param base weighed points of the base criteria
 * @param bonus what is added, at most as much as the scale lets
 * @param penalty what is taken away, not negative, at most as much as the scale lets
 * @param open how many criteria that give or take points have not been scored
 * @param knockOuts codes of the knock-outs that apply; {@link #UNSAID} where it did not score itself
 * @param grade its class as far as it is scored; null where it has none or is knocked out
 */
public record Scored(
        List<Outcome> outcomes,
        BigDecimal base,
        BigDecimal bonus,
        BigDecimal penalty,
        int open,
        List<String> knockOuts,
        @Nullable ScaleClass grade) {

    public Scored {
        outcomes = List.copyOf(outcomes);
        knockOuts = List.copyOf(knockOuts);
    }

    /** Stands among the knock-outs for a unit that did not score itself in time. */
    public static final String UNSAID = "";

    /** Returns base and bonus without penalty. */
    public BigDecimal total() {
        return base.add(bonus).subtract(penalty);
    }

    /** Tells whether it is ranked. */
    public boolean ranked() {
        return knockOuts.isEmpty();
    }
}
