package vn.thidua.plan.reading;

/** How far the reader trusts an item: {@code SURE} may be accepted in bulk by the reviewer, {@code UNSURE} wants a look. */
public enum Certainty {
    SURE,
    UNSURE
}
