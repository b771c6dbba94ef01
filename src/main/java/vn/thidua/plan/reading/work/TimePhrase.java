package vn.thidua.plan.reading.work;

import org.jspecify.annotations.Nullable;

/**
 * A point of time that a text sets, with the words that bind it.
 *
 * @param first index of its first token
 * @param next index of the token behind it
 * @param date the date as printed, null where it only recurs
 * @param recurring {@code monthly:8}, {@code quarterly:20}, {@code yearly:06-15}, a bare {@code monthly} where no day is named, or null
 */
record TimePhrase(
        int first,
        int next,
        Bound bound,
        @Nullable PrintedDate date,
        @Nullable String recurring) {

    /** How the text binds what it orders to the time. */
    enum Bound {
        /** "trước ngày": the day itself is too late. */
        BEFORE,
        /** "chậm nhất", "hạn cuối". */
        LATEST,
        /** "đến ngày", "đến hết tháng". */
        UNTIL,
        /** "trong tháng". */
        WITHIN,
        /** "vào ngày". */
        AT,
        /** "từ … đến …": the date is the end. */
        RANGE,
        /** A date without a word that binds it. */
        NONE;

        boolean isStrong() {
            return this == BEFORE || this == LATEST;
        }
    }
}
