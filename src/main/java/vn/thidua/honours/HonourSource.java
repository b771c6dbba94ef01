package vn.thidua.honours;

/** Where an honour in the register comes from. */
public enum HonourSource {
    /** From older papers. */
    IMPORTED,
    /** From a decision that was made with the program. */
    DECIDED
}
