package vn.thidua.campaign.allotment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thidua.campaign.domain.Measure;
import vn.thidua.organization.UnitId;

/** Shares a target out so that nothing is lost to rounding: whole numbers stay whole, others keep their decimals, and the goals add up to the target exactly. */
public final class Spread {

    private static final int EXACT = 20;

    private Spread() {}

    /** Returns the same for all: an equal part of what adds up, the target itself of what does not. */
    public static Map<UnitId, BigDecimal> equally(Measure measure, Collection<UnitId> units) {
        if (Balance.addsUp(measure)) {
            return byWeight(
                    measure.value(),
                    units.stream()
                            .collect(Collectors.toMap(
                                    unit -> unit, unit -> BigDecimal.ONE, (a, b) -> a, LinkedHashMap::new)));
        }
        return units.stream()
                .collect(Collectors.toMap(unit -> unit, unit -> measure.value(), (a, b) -> a, LinkedHashMap::new));
    }

    /**
     * Returns parts in proportion to the weights; what rounding leaves goes to those who lost most by it (Hare's largest remainders), among equals in the order given.
     *
     * @param weights not negative, and not all zero
     */
    public static Map<UnitId, BigDecimal> byWeight(BigDecimal whole, Map<UnitId, BigDecimal> weights) {
        BigDecimal sum = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int scale = Math.max(0, whole.stripTrailingZeros().scale());
        Map<UnitId, BigDecimal> parts = new LinkedHashMap<>();
        Map<UnitId, BigDecimal> lost = new LinkedHashMap<>();
        weights.forEach((unit, weight) -> {
            BigDecimal exact = whole.multiply(weight).divide(sum, EXACT, RoundingMode.DOWN);
            BigDecimal part = exact.setScale(scale, RoundingMode.DOWN);
            parts.put(unit, part);
            lost.put(unit, exact.subtract(part));
        });
        BigDecimal step = BigDecimal.ONE.movePointLeft(scale);
        BigDecimal given = parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        int left = whole.subtract(given).divide(step, 0, RoundingMode.HALF_UP).intValueExact();
        List<UnitId> first = lost.entrySet().stream()
                .sorted(Map.Entry.<UnitId, BigDecimal>comparingByValue(Comparator.reverseOrder()))
                .map(Map.Entry::getKey)
                .limit(left)
                .toList();
        first.forEach(unit -> parts.merge(unit, step, BigDecimal::add));
        return parts;
    }
}
