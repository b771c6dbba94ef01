package vn.thidua.plan.intake.layout;

/**
 * A word at its place on the page.
 *
 * @param text without white space
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge, about the base line
 */
public record Word(String text, double left, double top, double right, double bottom) {

    double height() {
        return bottom - top;
    }

    double middleX() {
        return (left + right) / 2;
    }

    double middleY() {
        return (top + bottom) / 2;
    }
}
