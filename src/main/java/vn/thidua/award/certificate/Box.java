package vn.thidua.award.certificate;

/**
 * A rectangle on paper, in millimetres from the upper left corner.
 *
 * @param x of its left edge
 * @param y of its upper edge
 */
public record Box(double x, double y, double width, double height) {

    /** Returns the same rectangle elsewhere. */
    public Box moved(double right, double down) {
        return new Box(x + right, y + down, width, height);
    }

    /** Tells whether it lies on a sheet altogether. */
    public boolean on(Sheet sheet) {
        return x >= 0
                && y >= 0
                && width > 0
                && height > 0
                && x + width <= sheet.width()
                && y + height <= sheet.height();
    }
}
