package vn.thidua.honours;

/** What became of an honour. */
public enum HonourState {
    /** It stands. */
    VALID,
    /** It was taken back by a decision. */
    REVOKED,
    /** It was written wrongly; another one stands in its place. */
    CORRECTED
}
