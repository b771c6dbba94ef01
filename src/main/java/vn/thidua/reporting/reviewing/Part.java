package vn.thidua.reporting.reviewing;

/** What a section is about. */
public enum Part {
    /** How the targets stand. */
    RESULTS,
    /** How they came there. */
    COURSE,
    /** Who reported. */
    ATTENDANCE,
    /** Inspections and explanations. */
    CHECKS,
    /** Who was commended; written by people. */
    COMMENDATION,
    /** What is missed. */
    WEAKNESSES,
    /** What is to be done. */
    NEXT
}
