package vn.thidua.plan.intake.layout;

/**
 * A rectangle on the page.
 *
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 */
public record Box(double left, double top, double right, double bottom) {
    /** Returns whether a point lies in it, give or take. */
    public boolean holds(double x, double y, double slack) {
        return left - slack <= x && x <= right + slack && top - slack <= y && y <= bottom + slack;
    }
}
