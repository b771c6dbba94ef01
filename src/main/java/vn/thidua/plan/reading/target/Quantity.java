package vn.thidua.plan.reading.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit.
 *
 * @param from index of its first token
 * @param to index behind its last token
 * @param value the number, of a range the lower end
 * @param max upper end of a range
 * @param outOf the second number of a ratio: 16 in "14/16 phường"
 * @param unitFrom index of the first token of the unit, {@code to} where there is none
 * @param unit as printed, white space folded; null where nothing that can be a unit follows
 * @param start what it starts from ("từ 23 ca xuống 18 ca": the first), as printed
 * @param doubtful whether letters were misread or the number is in words
 */
record Quantity(
        int from,
        int to,
        Kind kind,
        BigDecimal value,
        @Nullable BigDecimal max,
        @Nullable BigDecimal outOf,
        int unitFrom,
        @Nullable String unit,
        @Nullable String start,
        boolean doubtful) {

    /** What is counted or measured. */
    enum Kind {
        PERCENT,
        /** 14/16 phường. */
        RATIO,
        /** 5 vụ/10.000 dân. */
        RATE,
        /** 1,3 lần. */
        TIMES,
        MONEY,
        COUNT,
        TIME,
        /** Points of a scale. */
        POINTS,
        /** Nothing that can be a unit follows. */
        BARE
    }

    boolean is(Kind other) {
        return kind == other;
    }

    /** Tells whether the number is between the two, or one of them. */
    boolean between(int least, int most) {
        return value.compareTo(BigDecimal.valueOf(least)) >= 0 && value.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    Quantity from(String printed) {
        return new Quantity(from, to, kind, value, max, outOf, unitFrom, unit, printed, doubtful);
    }
}
