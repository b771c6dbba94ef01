package vn.thidua.scoring.points;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.modulith.NamedInterface;

/**
 * How many may be put forward: a number, or a percentage of somebody.
 *
 * @param percent of the base, or the number itself where {@code base} is {@link Base#NUMBER}
 * @param rounding {@link RoundingMode#DOWN} or {@link RoundingMode#HALF_UP} or {@link RoundingMode#UP}, as the rules of the cluster say
 */
@NamedInterface("desk")
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

    /** Returns what it is worked out from, in figures: the percentage of the base, or the number itself. */
    public BigDecimal exact(int members, int ranked) {
        return switch (base) {
            case NUMBER -> percent;
            case MEMBERS -> share(members);
            case RANKED -> share(ranked);
        };
    }

    /** Returns how many that is. */
    public int of(int members, int ranked) {
        return exact(members, ranked).setScale(0, rounding).intValueExact();
    }

    /** Returns the same before it was rounded. */
    public BigDecimal share(int all) {
        return percent.multiply(BigDecimal.valueOf(all)).movePointLeft(2);
    }
}
