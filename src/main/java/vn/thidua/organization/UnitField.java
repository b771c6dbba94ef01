package vn.thidua.organization;

/** What can be changed about a unit. */
public enum UnitField {
    /** Its kind. */
    KIND,
    /** Its full name. */
    NAME,
    /** Its abbreviation. */
    SHORT_NAME,
    /** What it belongs to. */
    PARENT,
    /** Its electronic address. */
    EMAIL
}
