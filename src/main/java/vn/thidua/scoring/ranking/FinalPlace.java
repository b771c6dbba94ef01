package vn.thidua.scoring.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import vn.thidua.organization.UnitId;
import vn.thidua.scoring.points.Outcome;
import vn.thidua.scoring.points.Outcome.Why;
import vn.thidua.scoring.points.Scored;
import vn.thidua.scoring.points.Scoring;

/**
 * A unit in final places, with its points as they were then.
 *
 * @param place from 1; null for one that is not ranked
 * @param decided which tie-break put the one before above it, from 0; -1 where people did; empty where the total did
 * @param why why people put the one before above it; empty where they did not
 * @param open how many criteria had not been scored
 * @param compared what the rules for equal totals compared, in their order; empty where that was not kept yet
 * @param outcomes points of each criterion, by code
 */
@NamedInterface("desk")
public record FinalPlace(
        UnitId unit,
        String name,
        @Nullable Integer place,
        boolean shared,
        Optional<Integer> decided,
        String why,
        Sum sum,
        int open,
        String grade,
        List<String> knockOuts,
        List<@Nullable BigDecimal> compared,
        Map<String, Points> outcomes) {

    public FinalPlace {
        knockOuts = List.copyOf(knockOuts);
        compared = Collections.unmodifiableList(new ArrayList<>(compared));
        outcomes = Map.copyOf(outcomes);
    }

    /** Returns the same as points of a unit, in the order of the criteria of the scale. */
    Scored scored(Scoring scoring) {
        return new Scored(
                scoring.criteria().stream()
                        .map(one -> outcomes.getOrDefault(one.code(), new Points(null, Why.NOT_SAID)))
                        .map(one -> new Outcome(one.points(), null, one.why(), ""))
                        .toList(),
                sum.base(),
                sum.bonus(),
                sum.penalty(),
                open,
                knockOuts,
                scoring.scale().classes().stream()
                        .filter(one -> one.name().equals(grade))
                        .findFirst()
                        .orElse(null));
    }

    /** What adds up to the total. */
    public record Sum(BigDecimal base, BigDecimal bonus, BigDecimal penalty, BigDecimal total) {}

    /** Points of a criterion, null where it had not been scored, and how they came about. */
    public record Points(@Nullable BigDecimal points, Why why) {}
}
