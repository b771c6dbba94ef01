package vn.thidua.scoring.points;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What is known of a unit when its points are worked out. Places are those of {@link Scoring#quantities()} and {@link Scoring#criteria()}. */
public interface Facts {

    /** Returns the verified value of a quantity; null where there is none. */
    @Nullable
    BigDecimal quantity(int place);

    /** Returns the points that people gave for a criterion and that count; of a knock-out or a cap, 1 where it applies and 0 where not; null where nobody said anything. */
    @Nullable
    BigDecimal mark(int place);

    /** Tells whether somebody who is asked for a criterion still has to speak, so that nothing counts for it yet; a criterion that is awaited has no mark. */
    default boolean awaited(int place) {
        return false;
    }

    /** Tells whether something is shown for a criterion. */
    boolean evidence(int place);

    /** Tells whether the unit did not score itself although the time for it is over. */
    boolean unsaid();
}
