package vn.thidua.reporting.forecasting;

/** How sure a forecast is. */
public enum Confidence {
    /** Little to go by. */
    LOW,
    /** Something to go by. */
    MEDIUM,
    /** Nearly all units, several periods, half of the time. */
    HIGH;

    private static final double NEARLY_ALL = 0.9;
    private static final int SEVERAL = 3;
    private static final double HALF = 0.5;

    /**
     * Tells how sure a forecast is.
     *
     * @param answered share of the units that said something, 0 to 1
     * @param periods with a result
     * @param passed share of the time that is over, 0 to 1
     */
    static Confidence of(double answered, int periods, double passed) {
        int grounds = (answered >= NEARLY_ALL ? 1 : 0) + (periods >= SEVERAL ? 1 : 0) + (passed >= HALF ? 1 : 0);
        return switch (grounds) {
            case 3 -> HIGH;
            case 2 -> MEDIUM;
            default -> LOW;
        };
    }
}
