package vn.thidua.reporting.levels;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.reporting.domain.Consolidated;

/**
 * What a unit of today, or one of a level above, comes to for a target.
 *
 * @param unit whose line it is
 * @param figures what its units said together
 * @param goal what its units owe together, null where nobody said so of each of them
 * @param members the units that report, as they are called in their reports
 * @param spoke those of them whose figure of the period can be looked at
 * @param into the units that stand for it today where it was divided; nobody said which part of its figures is whose
 */
public record LevelLine(
        UnitId unit,
        Consolidated figures,
        @Nullable BigDecimal goal,
        List<UnitId> members,
        Set<UnitId> spoke,
        List<UnitId> into) {

    private static final int ALL = 100;

    public LevelLine {
        members = List.copyOf(members);
        spoke = Set.copyOf(spoke);
        into = List.copyOf(into);
    }

    /** Returns how much of what its units owe is reached, in percent rounded down; null where that cannot be said. */
    public @Nullable Integer percent() {
        return goal == null || figures.result() == null || goal.signum() <= 0
                ? null
                : figures.result()
                        .multiply(BigDecimal.valueOf(ALL))
                        .divide(goal, 0, RoundingMode.DOWN)
                        .intValue();
    }
}
