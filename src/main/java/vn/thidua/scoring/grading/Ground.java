package vn.thidua.scoring.grading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Something that a proposal rests on, and which grade it speaks for.
 *
 * @param of the round or campaign, or what the unit is called whose head it is
 * @param place place in its group, from 1; null where it has none
 * @param total points, or how many targets were reached; null where there are none
 * @param whole points there are at most, or how many targets were judged; null where there are none
 * @param grading name of the class; empty where it has none
 */
public record Ground(
        Kind kind,
        String of,
        @Nullable Integer place,
        @Nullable BigDecimal total,
        @Nullable BigDecimal whole,
        String grading,
        Grade grade) {

    /** What kind of thing it is. */
    public enum Kind {
        /** A class that the scale gives to the total of a final place. */
        PLACE_CLASS,
        /** A total below all classes of the scale. */
        NO_CLASS,
        /** The share of the maximum, by a scale without classes. */
        PLACE_SHARE,
        /** A knock-out. */
        KNOCKED_OUT,
        /** Targets of a campaign that were reached by verified figures. */
        RESULTS,
        /** The grade of the unit whose head it is. */
        UNIT_GRADE
    }
}
