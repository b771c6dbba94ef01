package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.scale.Criterion;

/**
 * What a unit comes to, with all that it comes of.
 *
 * @param quantities the value of each quantity of the scale
 */
public record UnitScore(ScoreSheet sheet, Scored scored, Entries entries, Values quantities) {

    /** Returns what it gets for a criterion. */
    public Outcome outcome(Scoring scoring, String code) {
        List<Criterion> criteria = scoring.criteria();
        for (int i = 0; i < criteria.size(); i++) {
            if (criteria.get(i).code().equals(code)) {
                return scored.outcomes().get(i);
            }
        }
        throw new IllegalArgumentException("criterion " + code);
    }

    /** Returns the value of a quantity; null where there is none. */
    public @Nullable BigDecimal quantity(String name) {
        return quantities.of(name);
    }
}
