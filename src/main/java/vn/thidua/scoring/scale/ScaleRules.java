package vn.thidua.scoring.scale;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How points become totals and totals become ranks.
 *
 * @param decimals points of a criterion are rounded half up to so many
 * @param bonusLimit most that all bonuses add together; null for no limit
 * @param penaltyLimit most that all penalties take together; null for no limit
 * @param unsaid what becomes of a unit that does not score itself in time
 * @param places how those are numbered who come after several at one place
 * @param ties what decides between equal totals, in this order
 */
public record ScaleRules(
        int decimals,
        @Nullable BigDecimal bonusLimit,
        @Nullable BigDecimal penaltyLimit,
        Unsaid unsaid,
        Places places,
        List<Tie> ties) {

    public ScaleRules {
        ties = List.copyOf(ties);
    }

    /** What becomes of a unit that does not score itself in time. */
    public enum Unsaid {
        /** It is not ranked. */
        KNOCKED_OUT,
        /** What people have to score gives nothing. */
        ZERO,
        /** It is marked as late, nothing else. */
        LATE
    }

    /** How those are numbered who come after several at one place. */
    public enum Places {
        /** 1, 2, 2, 4. */
        COMPETITION,
        /** 1, 2, 2, 3. */
        DENSE
    }

    /**
     * What decides between equal totals.
     *
     * @param of name of a quantity, code of a criterion, number of a section, or code of a preference of the law; empty for the parts of the total
     * @param lessIsBetter whether the smaller one comes first
     */
    public record Tie(By by, String of, boolean lessIsBetter) {

        /** What is compared. */
        public enum By {
            /** A quantity itself, not the points for it. */
            QUANTITY,
            CRITERION,
            SECTION,
            BASE,
            BONUS,
            PENALTY,
            /** Whom the law lets choose first among equals: 1 for a unit that it prefers, 0 for another one. */
            PREFERENCE
        }
    }
}
