package vn.thidua.plan.intake.layout;

/**
 * A straight line drawn on the page, level or upright.
 *
 * @param level whether it runs from left to right; otherwise from top to bottom
 * @param at its y if level, its x if upright
 * @param from where it begins, x if level, y if upright
 * @param to where it ends
 */
public record Rule(boolean level, double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Returns whether it passes a point of its own direction, give or take. */
    boolean covers(double point, double slack) {
        return from - slack <= point && point <= to + slack;
    }
}
