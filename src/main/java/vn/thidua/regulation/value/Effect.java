package vn.thidua.regulation.value;

/** What a blocking ground does. */
public enum Effect {
    /** Nothing is decided until it is cleared up. */
    SUSPEND,
    /** There is no award. */
    BLOCK,
    /** It does not count as evidence. */
    EXCLUDE,
    /** The time counts. */
    COUNT,
    /** Women in leading posts need a third less time. */
    SHORTEN
}
