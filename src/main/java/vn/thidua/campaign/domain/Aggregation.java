package vn.thidua.campaign.domain;

import org.springframework.modulith.NamedInterface;

/** How the figures of units add up to the figure of the campaign. */
@NamedInterface("desk")
public enum Aggregation {
    /** All figures added. */
    SUM,
    /** Sum of numerators over sum of denominators. */
    RATIO_OF_SUMS,
    /** Mean of the figures, weighted by the size of the units. */
    WEIGHTED_MEAN,
    /** Number of units that pass. */
    COUNT_OF_UNITS,
    /** The lead agency's own figure. */
    LEAD_FIGURE
}
