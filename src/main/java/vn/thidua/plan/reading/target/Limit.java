package vn.thidua.plan.reading.target;

import vn.thidua.plan.reading.Dating;

/**
 * By when a number is to be reached.
 *
 * @param date the last day, or the printed date where that is too late
 * @param exclusive whether the date itself is too late ("trước năm 2030")
 */
record Limit(Dating date, boolean exclusive) {

    /** Returns the limit that a time sets: "năm 2025" and "đến cuối năm 2025" both end on the last day of that year. */
    static Limit of(Dating date, boolean exclusive) {
        return new Limit(exclusive ? date : Dating.of(date.last()), exclusive);
    }
}
