package vn.thidua.scoring.scale;

/**
 * Something that criteria count.
 *
 * @param name how formulas call it: letters, digits, low lines; begins with a letter
 * @param label what it is, for people
 * @param unit as printed; empty for a bare number
 * @param origin where its value comes from
 */
public record Quantity(String name, String label, String unit, Origin origin) {

    /** Where the value of a quantity comes from. */
    public enum Origin {
        /** The verified result of the unit for a target of the campaign. */
        RESULT,
        /** What the unit owes of a target, or what the target asks of everybody. */
        GOAL,
        /** The upper part of the result, where it is a ratio. */
        NUMERATOR,
        /** The lower part of the result, where it is a ratio. */
        DENOMINATOR,
        /** How many percent of the reports were handed in on time. */
        ON_TIME,
        /** How many reports were late or are missing. */
        LATE_REPORTS,
        /** People write it on the sheet. */
        SHEET;

        /** Tells whether a round has to say which target of the campaign is meant. */
        public boolean needsTarget() {
            return switch (this) {
                case RESULT, GOAL, NUMERATOR, DENOMINATOR -> true;
                case ON_TIME, LATE_REPORTS, SHEET -> false;
            };
        }
    }
}
