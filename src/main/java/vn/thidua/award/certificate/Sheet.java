package vn.thidua.award.certificate;

/**
 * The size of a sheet of paper, in millimetres, as it lies in front of the reader.
 */
public record Sheet(double width, double height) {

    /** A4 on its side, the size of certificates by law. */
    public static final Sheet A4 = new Sheet(297, 210);

    private static final double TOLERANCE = 1;

    /** Tells whether paper of one size can be taken for the other; a millimetre is what cutting makes of it. */
    public boolean as(Sheet other) {
        return Math.abs(width - other.width) <= TOLERANCE && Math.abs(height - other.height) <= TOLERANCE;
    }
}
