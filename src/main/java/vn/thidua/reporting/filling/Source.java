package vn.thidua.reporting.filling;

/** Where figures come from that a form is filled with. */
public enum Source {
    /** The period before; only what does not add up over time, for what was added last month is not added again. */
    LAST,
    /** The campaign by which the unit carries this one out. */
    LOWER
}
