package vn.thidua.scoring.domain;

/** Where a version of a scale stands. */
public enum ScaleState {
    /** It is written; nobody is scored by it. */
    DRAFT,
    /** It was issued: nothing in it changes any more. */
    ISSUED
}
