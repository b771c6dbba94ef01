package vn.thidua.scoring.scale;

import java.math.BigDecimal;

/**
 * A line of a scale.
 *
 * @param code stays the same through all versions of a scale; formulas of other criteria name it
 * @param no as printed: "1.2"
 * @param guide how it is scored, in words
 * @param source which line of a plan or decision it comes from
 * @param maximum most points that it gives or takes, before its weight; 0 for knock-outs and caps
 * @param weight what its points are multiplied with
 * @param gate what it takes to get any points
 * @param cap name of the best class that remains, for {@link Part#CAP}; else empty
 */
public record Criterion(
        String code,
        String no,
        String title,
        String guide,
        String source,
        Part part,
        Way way,
        BigDecimal maximum,
        BigDecimal weight,
        Gate gate,
        String cap) {

    /**
     * What it takes to get any points.
     *
     * @param evidence whether something has to be shown for it
     * @param criterion code of a criterion that has to have points itself (no plan, no points); empty for none
     */
    public record Gate(boolean evidence, String criterion) {

        /** Nothing. */
        public static final Gate NONE = new Gate(false, "");
    }

    /** Returns the most that it adds to a total, or takes from it. */
    public BigDecimal weighed() {
        return maximum.multiply(weight);
    }
}
