package vn.thidua.scoring.round;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.scoring.scale.Quantity;

/** The values of the quantities of a scale for one unit, in the places that the scale has them; a quantity without a value is null. An array, for there are a million of them in a province. */
public final class Values {

    private final List<Quantity> quantities;
    private final @Nullable BigDecimal[] values;

    Values(List<Quantity> quantities) {
        this.quantities = quantities;
        this.values = new BigDecimal[quantities.size()];
    }

    void put(int place, @Nullable BigDecimal value) {
        values[place] = value;
    }

    /** Returns the value at a place. */
    public @Nullable BigDecimal at(int place) {
        return values[place];
    }

    /** Returns the value of a quantity; null also for one that the scale does not have. */
    public @Nullable BigDecimal of(String name) {
        for (int i = 0; i < values.length; i++) {
            if (quantities.get(i).name().equals(name)) {
                return values[i];
            }
        }
        return null;
    }

    /** Returns the same with other values of some of them. */
    public Values with(Map<String, BigDecimal> others) {
        Values changed = new Values(quantities);
        for (int i = 0; i < values.length; i++) {
            changed.values[i] = others.getOrDefault(quantities.get(i).name(), values[i]);
        }
        return changed;
    }

    /** Returns those that have a value, by name. */
    public Map<String, BigDecimal> named() {
        Map<String, BigDecimal> named = new HashMap<>();
        for (int i = 0; i < values.length; i++) {
            BigDecimal value = values[i];
            if (value != null) {
                named.put(quantities.get(i).name(), value);
            }
        }
        return named;
    }
}
