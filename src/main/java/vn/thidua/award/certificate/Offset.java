package vn.thidua.award.certificate;

/**
 * How far a printer misses: everything is moved by as much, in millimetres.
 *
 * @param right to the right, negative to the left
 * @param down downwards, negative upwards
 */
public record Offset(double right, double down) {

    /** A printer that does not miss. */
    public static final Offset NONE = new Offset(0, 0);
}
