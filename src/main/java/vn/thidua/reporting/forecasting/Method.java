package vn.thidua.reporting.forecasting;

/** By what a forecast was made. */
public enum Method {
    /** The last day is over: nothing is forecast, the result stands. */
    FINAL,
    /** What adds up does not fall again: the goal is reached, or the limit crossed, for good. */
    CERTAIN,
    /** What came so far, at the same pace to the last day. */
    PACE,
    /** What came so far, as the year before went on from the same point. */
    SEASON,
    /** The straight line through the latest results, on to the last day. */
    TREND,
    /** There is one result only: it stands for what is to come. */
    LEVEL,
    /** No figures yet. */
    NO_FIGURES,
    /** Too few units have reported. */
    TOO_FEW,
    /** Too little time has passed. */
    TOO_EARLY,
    /** Nobody said by when it is to be reached. */
    NO_END
}
