package vn.thidua.scoring.scale;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * From here up to there: so many points. The lower end belongs to it and the upper end to the next one, unless the upper end is said to belong to it.
 *
 * @param from null for everything below
 * @param to null for everything above
 * @param closed whether the upper end belongs to it
 */
public record Band(@Nullable BigDecimal from, @Nullable BigDecimal to, boolean closed, BigDecimal points) {

    /** Tells whether a value lies in it. */
    public boolean holds(BigDecimal value) {
        return (from == null || value.compareTo(from) >= 0) && !ends(value);
    }

    private boolean ends(BigDecimal value) {
        if (to == null) {
            return false;
        }
        int compared = value.compareTo(to);
        return compared > 0 || compared == 0 && !closed;
    }
}
