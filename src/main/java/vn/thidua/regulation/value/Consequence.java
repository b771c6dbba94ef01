package vn.thidua.regulation.value;

/** What follows from revoking an award. */
public enum Consequence {
    /** The decision is cancelled. */
    CANCEL,
    /** Certificate, flag or medal are taken back. */
    RECOVER_OBJECT,
    /** The money is taken back. */
    RECOVER_MONEY
}
