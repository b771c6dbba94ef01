package vn.thidua.access;

/** How far a role reaches from the unit it is held for. */
public enum Scope {
    /** The unit only. */
    UNIT,
    /** The unit and everything below it. */
    SUBTREE
}
