package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Outcome.Why;

/** Knows what units had when the places of their group were made final. */
public interface FrozenPoints {

    /** Returns what a unit has in the final places that stand; empty where none stand, or it is not among them. */
    Optional<Frozen> of(UUID group, UnitId unit);

    /** Tells whether places of any of the groups were ever made final, also when they were opened again. */
    boolean ever(Collection<UUID> groups);

    /**
     * What a unit had.
     *
     * @param number of the version
     * @param sum base, bonus and penalty
     * @param grade name of its class; empty where it had none
     * @param points of each criterion, by code
     * @param quantities by name; empty where they were not kept
     * @param edition of the report that counted; null where that was not kept
     */
    record Frozen(
            int number,
            Instant at,
            String by,
            Sum sum,
            int open,
            String grade,
            List<String> knockOuts,
            Map<String, Points> points,
            Map<String, BigDecimal> quantities,
            @Nullable Edition edition) {

        public Frozen {
            knockOuts = List.copyOf(knockOuts);
            points = Map.copyOf(points);
            quantities = Map.copyOf(quantities);
        }
    }

    /**
     * A report as it had been handed in.
     *
     * @param number counts how many times, from 1; 0 where it never was
     */
    record Edition(int number, @Nullable Instant at, String by) {}

    /** What adds up to the total. */
    record Sum(BigDecimal base, BigDecimal bonus, BigDecimal penalty) {}

    /** Points of a criterion, null where it had not been scored, and how they came about. */
    record Points(@Nullable BigDecimal points, Why why) {}
}
