package vn.thidua.reporting.domain;

import vn.thidua.campaign.domain.Measure;

/** What a unit is asked for, for one target. */
public enum Input {
    /** One figure. */
    VALUE,
    /** Upper and lower part of a ratio, from which the program computes it. */
    RATIO,
    /** A figure and what it weighs, for example a score and how many gave one. */
    WEIGHTED,
    /** Whether the unit passes. */
    PASSES;

    /** Returns what the measure asks units for. */
    public static Input of(Measure measure) {
        return switch (measure.aggregation()) {
            case RATIO_OF_SUMS -> RATIO;
            case WEIGHTED_MEAN -> WEIGHTED;
            case COUNT_OF_UNITS -> PASSES;
            case SUM, LEAD_FIGURE -> VALUE;
        };
    }

    /** Tells whether two figures are typed. */
    public boolean twoParts() {
        return this == RATIO || this == WEIGHTED;
    }
}
