package vn.thidua.plan.domain;

/**
 * How far a review is.
 *
 * @param items all items
 * @param decided items with a decision
 * @param kept items accepted or corrected
 * @param openWarnings serious warnings without a reason
 */
public record ReviewProgress(int items, int decided, int kept, int openWarnings) {

    /** Returns the items without a decision. */
    public int open() {
        return items - decided;
    }

    /** Returns the share of decided items, 0 to 100, rounded down. */
    public int percent() {
        return items == 0 ? 100 : decided * 100 / items;
    }
}
