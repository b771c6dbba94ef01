package vn.thidua.plan.intake.layout;

/**
 * A word at its place on the page.
 *
 * @param text without white space
 * @param left left edge
 * @param top upper edge
 * @param right right edge
 * @param bottom lower edge
 * @param measured whether the edges are those of the font, the same for all letters; otherwise those of the ink
 */
public record Word(String text, double left, double top, double right, double bottom, boolean measured) {

    /** Returns the word moved by so much. */
    public Word moved(double x, double y) {
        return new Word(text, left + x, top + y, right + x, bottom + y, measured);
    }

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
