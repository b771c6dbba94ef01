package vn.thidua.organization;

/** What can be changed about a person. */
public enum PersonField {
    /** The code by which the office knows the person. */
    CODE,
    /** The full name. */
    NAME,
    /** The date of birth. */
    BORN_ON,
    /** The gender. */
    GENDER,
    /** The telephone number. */
    PHONE,
    /** The electronic address. */
    EMAIL,
    /** A position. */
    POSITION
}
