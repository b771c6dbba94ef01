package vn.thidua.plan.reading.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A word, number or sign of a passage.
 *
 * @param from offset of the first character in the passage
 * @param to offset behind the last character
 * @param word the text in its one spelling, see {@link vn.thidua.plan.reading.structure.Spelling}
 * @param value what a number says, null for all other kinds
 */
record Token(
        Kind kind, int from, int to, String word, @Nullable BigDecimal value) {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        PERCENT,
        /** A date in figures: 30/11/2022, 11/2025. */
        DATE,
        /** A number that only names something: 05/CT-UBND, ISO 9001:2015, a telephone number, an address on the web. */
        REFERENCE,
        SLASH,
        DASH,
        COMMA,
        SEMICOLON,
        STOP,
        COLON,
        OPEN,
        CLOSE,
        QUOTE,
        /** A comparison sign, its word is one of {@code > < ≥ ≤}. */
        SIGN,
        OTHER
    }

    boolean is(Kind other) {
        return kind == other;
    }

    boolean is(String other) {
        return word.equals(other);
    }

    /** Tells whether a whole number that can be a year stands here. */
    boolean isYear() {
        return value != null
                && to - from == 4
                && value.scale() <= 0
                && value.intValue() >= 1900
                && value.intValue() <= 2100;
    }

    /** Returns the whole number that stands here if it is between the two, else -1. */
    int whole(int least, int most) {
        if (value == null || value.scale() > 0 || value.precision() > 9) {
            return -1;
        }
        int number = value.intValue();
        return number >= least && number <= most ? number : -1;
    }
}
