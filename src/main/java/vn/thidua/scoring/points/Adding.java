package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;

/** Adds up what one unit gets for each criterion; for one unit only. */
final class Adding {

    private final Scale scale;
    private final List<String> knockOuts = new ArrayList<>();
    private BigDecimal base = BigDecimal.ZERO;
    private BigDecimal bonus = BigDecimal.ZERO;
    private BigDecimal penalty = BigDecimal.ZERO;
    private int open;
    private int best;
    private boolean zero;

    Adding(Scale scale) {
        this.scale = scale;
    }

    /** Returns the sum of outcomes, which stand in the order of the criteria. */
    Scored of(List<Criterion> criteria, List<Outcome> outcomes, boolean unsaid) {
        for (int i = 0; i < outcomes.size(); i++) {
            BigDecimal points = outcomes.get(i).points();
            if (points == null) {
                open++;
            } else {
                add(criteria.get(i), points);
            }
        }
        if (unsaid && scale.rules().unsaid() == Unsaid.KNOCKED_OUT) {
            knockOuts.add(Scored.UNSAID);
        }
        BigDecimal added = limited(bonus, scale.rules().bonusLimit());
        BigDecimal taken = limited(penalty, scale.rules().penaltyLimit());
        return new Scored(
                outcomes,
                base,
                added,
                taken,
                open,
                knockOuts,
                grade(base.add(added).subtract(taken)));
    }

    private void add(Criterion criterion, BigDecimal points) {
        switch (criterion.part()) {
            case BASE -> {
                base = base.add(points.multiply(criterion.weight()));
                zero |= points.signum() == 0;
            }
            case BONUS -> bonus = bonus.add(points.multiply(criterion.weight()));
            case PENALTY -> penalty = penalty.add(points.multiply(criterion.weight()));
            case KNOCK_OUT -> {
                if (points.signum() != 0) {
                    knockOuts.add(criterion.code());
                }
            }
            case CAP -> best = points.signum() == 0 ? best : Math.max(best, place(criterion.cap()));
        }
    }

    private static BigDecimal limited(BigDecimal sum, @Nullable BigDecimal limit) {
        return limit == null ? sum : sum.min(limit);
    }

    private int place(String grade) {
        return scale.classes().stream().map(ScaleClass::name).toList().indexOf(grade);
    }

    private @Nullable ScaleClass grade(BigDecimal total) {
        if (!knockOuts.isEmpty()) {
            return null;
        }
        for (ScaleClass one : scale.classes().subList(best, scale.classes().size())) {
            if (total.compareTo(one.from()) >= 0 && !(one.noZero() && zero)) {
                return one;
            }
        }
        return null;
    }
}
