package vn.thidua.reporting.domain;

import java.util.List;

/**
 * What came of a table of figures.
 *
 * @param units how many were handed in
 * @param figures how many figures changed
 * @param faults why others were not
 * @param repeated whether all that had happened before
 */
public record BatchOutcome(int units, int figures, List<LineFault> faults, boolean repeated) {

    /** Tells whether something was wrong and therefore nothing was written. */
    public boolean nothing() {
        return units == 0 && !faults.isEmpty();
    }
}
