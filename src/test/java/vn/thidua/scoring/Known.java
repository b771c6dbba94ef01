package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.points.Facts;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;

/** What a test knows of a unit, by the names of the scale. */
final class Known {

    private final Map<String, BigDecimal> quantities = new HashMap<>();
    private final Map<String, BigDecimal> marks = new HashMap<>();
    private final Set<String> bare = new HashSet<>();
    private boolean unsaid;

    Known quantity(String name, String value) {
        quantities.put(name, new BigDecimal(value));
        return this;
    }

    Known mark(String code, String points) {
        marks.put(code, new BigDecimal(points));
        return this;
    }

    /** Nothing is shown for the criterion. */
    Known without(String code) {
        bare.add(code);
        return this;
    }

    Known unsaid() {
        unsaid = true;
        return this;
    }

    Scored by(Scoring scoring) {
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
