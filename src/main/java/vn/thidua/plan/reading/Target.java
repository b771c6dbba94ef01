package vn.thidua.plan.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A measured promise: one entry per number.
 *
 * @param where number of the section or table row it stands in, for example {@code II.2.9} or {@code Phụ lục I.8}
 * @param subject what is measured, white space folded
 * @param value the number, {@code 14} in "14/16 phường"
 * @param valueMax upper end of a range
 * @param unit unit as printed, for example {@code %}, {@code phường}, {@code m²/người}
 * @param baseline what it is compared with ("so với năm 2021": {@code năm 2021})
 * @param denominator what a printed count is out of ("14/16 phường": {@code 16 phường})
 * @param deadline by when, only where the text says so: a day, or the printed date where that is exclusive
 * @param exclusive whether the date itself is too late ("trước năm 2030"), as in {@link Deadline#exclusive()}
 * @param qualifier comparator of a change ("giảm ít nhất 50%": {@link Operator#AT_LEAST})
 */
public record Target(
        String where,
        String subject,
        Operator op,
        BigDecimal value,
        @Nullable BigDecimal valueMax,
        @Nullable String unit,
        @Nullable String baseline,
        @Nullable String denominator,
        @Nullable Dating deadline,
        boolean exclusive,
        @Nullable Operator qualifier,
        Span span,
        Certainty certainty)
        implements ReadItem {

    /** Returns the last day on which it is in time, null where the text gives none. */
    public @Nullable LocalDate lastDay() {
        return deadline == null ? null : deadline.lastInTime(exclusive);
    }

    /** The printed comparison, see {@code reading-format.md} for the symbols. */
    public enum Operator {
        EQUAL("="),
        AT_LEAST(">="),
        AT_MOST("<="),
        MORE(">"),
        LESS("<"),
        RANGE("range"),
        INCREASE("increase"),
        DECREASE("decrease"),
        INCREASE_PCT("increase_pct"),
        DECREASE_PCT("decrease_pct"),
        TIMES("times");

        private final String symbol;

        Operator(String symbol) {
            this.symbol = symbol;
        }

        /** Returns the symbol used in the JSON of a reading. */
        public String symbol() {
            return symbol;
        }
    }
}
