package vn.thidua.regulation;

/** At which level an honour is decided on. */
public enum FormLevel {
    /** Heads of units, communes. */
    BASE,
    /** Provinces and ministries. */
    PROVINCE,
    /** Government, Prime Minister, President. */
    STATE
}
