package vn.thidua.award.certificate;

import java.awt.geom.Path2D;

/**
 * A shape of a drawing.
 *
 * @param path its outline, in units of the drawing
 * @param paint how it is filled and drawn
 */
record Shape(Path2D path, Paint paint) {

    /** No ink. */
    static final int NONE = -1;

    /**
     * How shapes are filled and drawn.
     *
     * @param fill red, green and blue, or {@link #NONE}
     * @param stroke red, green and blue, or {@link #NONE}
     * @param width of the stroke
     * @param evenOdd whether what lies in two outlines is empty
     */
    record Paint(int fill, int stroke, double width, boolean evenOdd) {

        static final Paint FIRST = new Paint(0, NONE, 1, false);

        boolean seen() {
            return fill != NONE || stroke != NONE;
        }
    }
}
