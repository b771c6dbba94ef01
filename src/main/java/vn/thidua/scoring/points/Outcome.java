package vn.thidua.scoring.points;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a unit gets for a criterion.
 *
 * @param points rounded as the scale says, before the weight; null where it has not been scored, which is not zero
 * @param exact the same before it was rounded and kept within the maximum; null where people said it or nothing was worked out
 * @param why how it came to that
 * @param about name of the quantity or code of the criterion that {@code why} speaks of; else empty
 */
public record Outcome(@Nullable BigDecimal points, @Nullable BigDecimal exact, Why why, String about) {

    /** How points came about. */
    public enum Why {
        /** It was worked out. */
        WORKED_OUT,
        /** It was worked out, and came to more than there is. */
        AT_MAXIMUM,
        /** People said it. */
        SAID,
        /** People said it in the place of what was worked out. */
        OVERRULED,
        /** Nobody said anything yet. */
        NOT_SAID,
        /** Not everybody has spoken who is asked for it and still may. */
        AWAITED,
        /** A quantity has no verified value yet. */
        NO_VALUE,
        /** Something would have to be divided by zero. */
        DIVIDED_BY_ZERO,
        /** The value lies in no band. */
        NO_BAND,
        /** Nothing is shown for it. */
        NO_EVIDENCE,
        /** Another criterion, without which this one gives nothing, has no points. */
        GATE_SHUT,
        /** Another criterion that it needs has not been scored. */
        GATE_OPEN,
        /** The unit did not score itself in time. */
        UNSAID
    }
}
