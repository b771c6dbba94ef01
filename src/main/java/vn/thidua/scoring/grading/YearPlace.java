package vn.thidua.scoring.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.ScoringRoundId;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.ScaleClass;

/**
 * A final place of a unit in a year.
 *
 * @param group what its group is called
 * @param countsOnly whether the group is ranked without points
 * @param grading name of its class; empty where it has none
 */
record YearPlace(
        ScoringRoundId round,
        UnitId unit,
        String group,
        boolean countsOnly,
        @Nullable Integer place,
        BigDecimal total,
        String grading,
        List<String> knockOuts) {

    /** Returns what it speaks for; empty where it is a place without points by a scale without classes, which says nothing of how well a unit did. */
    Optional<Ground> ground(String title, Scale scale, GradeLimits limits) {
        String of = title + ", " + group;
        if (!knockOuts.isEmpty()) {
            return Optional.of(ground(Ground.Kind.KNOCKED_OUT, of, scale, Grade.NOT_DONE));
        }
        if (scale.classes().isEmpty()) {
            return countsOnly
                    ? Optional.empty()
                    : Optional.of(ground(Ground.Kind.PLACE_SHARE, of, scale, limits.ofTotal(total, scale.maximum())));
        }
        List<String> names = scale.classes().stream().map(ScaleClass::name).toList();
        int at = names.indexOf(grading);
        return Optional.of(
                at < 0
                        ? ground(Ground.Kind.NO_CLASS, of, scale, Grade.NOT_DONE)
                        : ground(Ground.Kind.PLACE_CLASS, of, scale, Grade.ofClass(at)));
    }

    private Ground ground(Ground.Kind kind, String of, Scale scale, Grade grade) {
        return new Ground(kind, of, place, total, scale.maximum(), grading, grade);
    }
}
