package vn.thidua.scoring.formula;

/**
 * A part of a formula with what it counts.
 *
 * @param dimension what a number counts; null for a condition
 * @param bare whether it is made of written numbers only, which take the unit of what they stand beside
 */
record Checked(Term term, @org.jspecify.annotations.Nullable Dimension dimension, boolean bare, int at) {

    boolean condition() {
        return dimension == null;
    }
}
