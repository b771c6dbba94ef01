package vn.thidua.scoring;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;
import vn.thidua.scoring.trial.Supposed;

/** What a test supposes of a unit, said one after the other. */
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
        return new Supposed(quantities, marks, bare, unsaid).by(scoring);
    }
}
