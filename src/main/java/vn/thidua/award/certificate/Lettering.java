package vn.thidua.award.certificate;

/**
 * How a place is written.
 *
 * @param largest size that is tried first, in points
 * @param least smallest size that is still legible there, in points
 * @param lines most lines
 * @param colour red, green and blue, a byte each
 * @param capitals whether everything is written in capitals
 */
public record Lettering(Face face, double largest, double least, int lines, Align align, int colour, boolean capitals) {

    /** The ink of texts without a colour of their own. */
    public static final int BLACK = 0;

    /** Where lines that are shorter than the place stand. */
    public enum Align {
        /** At the left edge. */
        LEFT,
        /** In the middle. */
        CENTRE,
        /** At the right edge. */
        RIGHT
    }

    /** Returns the same in another ink. */
    public Lettering in(int ink) {
        return new Lettering(face, largest, least, lines, align, ink, capitals);
    }
}
