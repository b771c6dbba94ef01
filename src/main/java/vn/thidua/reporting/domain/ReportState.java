package vn.thidua.reporting.domain;

/** How far a report is. */
public enum ReportState {
    /** Somebody types into it. */
    DRAFT,
    /** The unit handed it in. */
    SUBMITTED,
    /** A lead agency gave it back. */
    RETURNED,
    /** Somebody stands for every figure. */
    VERIFIED
}
