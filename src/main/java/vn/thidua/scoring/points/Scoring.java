package vn.thidua.scoring.points;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Dependencies;
import vn.thidua.scoring.scale.Quantity;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleCheck;

/** A scale made ready to score many units; it can be used by several threads. */
public final class Scoring {

    private final Scale scale;
    private final List<Criterion> criteria;
    private final List<Quantity> quantities;
    private final CriterionScoring[] order;

    /**
     * Makes a scale ready.
     *
     * @throws IllegalArgumentException when something that blocks its use is the matter with it
     */
    public Scoring(Scale scale) {
        if (!ScaleCheck.usable(scale)) {
            throw new IllegalArgumentException("a scale with findings that block its use");
        }
        this.scale = scale;
        this.criteria = scale.criteria();
        this.quantities = scale.quantities();
        Places places = new Places(
                quantities.stream().map(Quantity::name).toList(),
                criteria.stream().map(Criterion::code).toList());
        this.order = Dependencies.of(scale).order().stream()
                .map(code -> new CriterionScoring(scale, criteria.get(places.criterion(code)), places))
                .toArray(CriterionScoring[]::new);
    }

    /** Returns the scale. */
    public Scale scale() {
        return scale;
    }

    /** Returns the quantities, in the places that {@link Facts} has them. */
    public List<Quantity> quantities() {
        return quantities;
    }

    /** Returns the criteria, in the places that {@link Facts} has them. */
    public List<Criterion> criteria() {
        return criteria;
    }

    /** Works out what a unit comes to. */
    public Scored of(Facts facts) {
        @Nullable Outcome[] outcomes = new Outcome[criteria.size()];
        for (CriterionScoring one : order) {
            outcomes[one.place()] = one.of(facts, outcomes);
        }
        List<Outcome> all = Arrays.stream(outcomes).map(Objects::requireNonNull).toList();
        return new Adding(scale).of(criteria, all, facts.unsaid());
    }
}
