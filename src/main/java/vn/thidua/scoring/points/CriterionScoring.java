package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleRules;

/** Scores one criterion: gates first, then what people said, then what the quantities come to. */
final class CriterionScoring {

    private final Criterion criterion;
    private final ScaleRules rules;
    private final int place;
    private final int gate;
    private final boolean byHand;
    private final Working working;

    CriterionScoring(Scale scale, Criterion criterion, Places places) {
        this.criterion = criterion;
        this.rules = scale.rules();
        this.place = places.criterion(criterion.code());
        this.gate = places.criterion(criterion.gate().criterion());
        this.byHand = criterion.way().byHand();
        this.working = Working.of(scale, criterion, places);
    }

    /** Returns where the criterion stands. */
    int place() {
        return place;
    }

    /**
     * Returns what a unit gets.
     *
     * @param outcomes those of the criteria that it needs
     */
    Outcome of(Facts facts, @Nullable Outcome[] outcomes) {
        BigDecimal mark = facts.mark(place);
        if (!criterion.part().counts()) {
            return applies(mark);
        }
        Outcome shut = shut(facts, outcomes);
        if (shut != null) {
            return shut;
        }
        if (mark != null) {
            return new Outcome(rounded(mark.min(criterion.maximum())), null, byHand ? Why.SAID : Why.OVERRULED, "");
        }
        if (byHand && facts.awaited(place)) {
            return open(Why.AWAITED, "");
        }
        if (byHand) {
            return facts.unsaid() && rules.unsaid() == ScaleRules.Unsaid.ZERO
                    ? nothing(Why.UNSAID, "")
                    : open(Why.NOT_SAID, "");
        }
        return worked(working.of(facts, outcomes));
    }

    /** Whom a knock-out or a cap applies to is said by people; as long as nobody does, it does not. */
    private static Outcome applies(@Nullable BigDecimal mark) {
        return mark == null
                ? new Outcome(BigDecimal.ZERO, null, Why.NOT_SAID, "")
                : new Outcome(mark, null, Why.SAID, "");
    }

    private @Nullable Outcome shut(Facts facts, @Nullable Outcome[] outcomes) {
        Outcome needed = gate < 0 ? null : outcomes[gate];
        if (needed != null && needed.points() == null) {
            return open(Why.GATE_OPEN, criterion.gate().criterion());
        }
        if (needed != null && needed.points() != null && needed.points().signum() == 0) {
            return nothing(Why.GATE_SHUT, criterion.gate().criterion());
        }
        // Nobody has to show anything for a penalty that others found.
        if (criterion.gate().evidence() && criterion.part() != Part.PENALTY && !facts.evidence(place)) {
            return nothing(Why.NO_EVIDENCE, "");
        }
        return null;
    }

    private Outcome worked(Working.Result result) {
        BigDecimal exact = result.exact();
        if (exact == null) {
            return open(result.why(), result.about());
        }
        boolean above = exact.compareTo(criterion.maximum()) > 0;
        BigDecimal kept = exact.max(BigDecimal.ZERO).min(criterion.maximum());
        return new Outcome(rounded(kept), exact, above ? Why.AT_MAXIMUM : result.why(), "");
    }

    private BigDecimal rounded(BigDecimal points) {
        return points.setScale(rules.decimals(), RoundingMode.HALF_UP);
    }

    private Outcome nothing(Why why, String about) {
        return new Outcome(rounded(BigDecimal.ZERO), null, why, about);
    }

    private static Outcome open(Why why, String about) {
        return new Outcome(null, null, why, about);
    }
}
