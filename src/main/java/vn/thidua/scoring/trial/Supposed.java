package vn.thidua.scoring.trial;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.points.Facts;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;

/**
 * What is supposed of a unit.
 *
 * @param quantities values by name
 * @param marks points that people give, by code
 * @param bare codes of criteria for which nothing is shown
 * @param unsaid whether it did not score itself
 */
public record Supposed(
        Map<String, BigDecimal> quantities, Map<String, BigDecimal> marks, Set<String> bare, boolean unsaid) {

    public Supposed {
        quantities = Map.copyOf(quantities);
        marks = Map.copyOf(marks);
        bare = Set.copyOf(bare);
    }

    /** Returns the same with figures of a unit in the place of those that are supposed. */
    public Supposed with(Map<String, BigDecimal> figures) {
        Map<String, BigDecimal> all = new HashMap<>(quantities);
        all.putAll(figures);
        return new Supposed(all, marks, bare, unsaid);
    }

    /** Returns what it comes to. */
    public Scored by(Scoring scoring) {
        return scoring.of(new Facts() {
            @Override
            public @Nullable BigDecimal quantity(int place) {
                return quantities.get(scoring.quantities().get(place).name());
            }

            @Override
            public @Nullable BigDecimal mark(int place) {
                return marks.get(scoring.criteria().get(place).code());
            }

            @Override
            public boolean evidence(int place) {
                return !bare.contains(scoring.criteria().get(place).code());
            }

            @Override
            public boolean unsaid() {
                return unsaid;
            }
        });
    }
}
