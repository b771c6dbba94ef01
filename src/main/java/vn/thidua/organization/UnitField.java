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
    /** Its electronic identity code. */
    CODE,
    /** Its electronic address. */
    EMAIL,
    /** Its telephone. */
    PHONE,
    /** Its address on the web. */
    WEBSITE,
    /** Where its house stands. */
    ADDRESS,
    /** Who heads it. */
    HEAD
}
