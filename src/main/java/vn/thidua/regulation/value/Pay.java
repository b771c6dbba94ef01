package vn.thidua.regulation.value;

/** What is paid where somebody gets several awards. */
public enum Pay {
    /** Each of them. */
    ALL,
    /** The highest only. */
    HIGHEST
}
