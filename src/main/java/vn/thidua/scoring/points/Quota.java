package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How many may be put forward: a number, or a percentage of somebody.
 *
 * @param percent of the base, or the number itself where {@code base} is {@link Base#NUMBER}
 * @param rounding {@link RoundingMode#DOWN} or {@link RoundingMode#HALF_UP} or {@link RoundingMode#UP}, as the rules of the cluster say
 */
public record Quota(String name, BigDecimal percent, Base base, RoundingMode rounding) {

    /** What a percentage is of. */
    public enum Base {
        /** Nothing: it is a number. */
        NUMBER,
        /** All members of the cluster. */
        MEMBERS,
        /** Those that have a place. */
        RANKED
    }

    /** Returns how many that is. */
    public int of(int members, int ranked) {
        BigDecimal exact = switch (base) {
            case NUMBER -> percent;
            case MEMBERS -> share(members);
            case RANKED -> share(ranked);
        };
        return exact.setScale(0, rounding).intValueExact();
    }

    /** Returns the same before it was rounded. */
    public BigDecimal share(int all) {
        return percent.multiply(BigDecimal.valueOf(all)).movePointLeft(2);
    }
}
