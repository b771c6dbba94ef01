package vn.thidua.plan.intake.pdf;

/**
 * A character as a page shows it.
 *
 * @param text its Unicode characters, a combining mark already joined
 * @param x left edge in points
 * @param y base line in points from the top
 * @param width width in points
 * @param size font size in points
 * @param font name of the font
 * @param hidden whether the page draws it invisibly
 */
record Glyph(String text, double x, double y, double width, double size, String font, boolean hidden) {
    double right() {
        return x + width;
    }

    Glyph with(String more) {
        return new Glyph(text + more, x, y, width, size, font, hidden);
    }
}
