package vn.thidua.scoring.formula;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.thidua.shared.Vietnamese;

/**
 * What a number counts: people, percent, points for each case.
 *
 * @param powers how often each unit stands above (positive) or below (negative) the line; a bare number has none
 */
public record Dimension(Map<String, Integer> powers) {

    /** A bare number. */
    public static final Dimension NONE = new Dimension(Map.of());

    /** Points. */
    public static final Dimension POINTS = new Dimension(Map.of("diem", 1));

    public Dimension {
        powers = Map.copyOf(powers);
    }

    /** Returns that of a unit as it is printed; capitals do not matter. */
    public static Dimension of(String unit) {
        String name = unit.strip().toLowerCase(Locale.ROOT);
        if (Vietnamese.fold(name).equals("diem")) {
            return POINTS;
        }
        return name.isEmpty() ? NONE : new Dimension(Map.of(name, 1));
    }

    /** Tells whether points can be given for it: a bare number, or points. */
    public boolean isPoints() {
        return equals(NONE) || equals(POINTS);
    }

    Dimension times(Dimension other) {
        return combined(other, 1);
    }

    Dimension over(Dimension other) {
        return combined(other, -1);
    }

    private Dimension combined(Dimension other, int sign) {
        Map<String, Integer> sum = new TreeMap<>(powers);
        other.powers.forEach((unit, power) -> sum.merge(unit, sign * power, Integer::sum));
        sum.values().removeIf(power -> power == 0);
        return new Dimension(sum);
    }

    /** Returns it as people write it: {@code người/vụ}; empty for a bare number. */
    @Override
    public String toString() {
        String above = part(1);
        String below = part(-1);
        return below.isEmpty() ? above : (above.isEmpty() ? "1" : above) + "/" + below;
    }

    private String part(int sign) {
        return new TreeMap<>(powers)
                .entrySet().stream()
                        .filter(power -> power.getValue() * sign > 0)
                        .map(power -> power.getKey()
                                + (Math.abs(power.getValue()) == 1 ? "" : "^" + Math.abs(power.getValue())))
                        .collect(Collectors.joining("·"));
    }
}
