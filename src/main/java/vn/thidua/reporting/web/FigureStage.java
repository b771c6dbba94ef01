package vn.thidua.reporting.web;

/** How far the figure of a unit is. */
public enum FigureStage {
    /** It has not been reported. */
    MISSING,
    /** Nobody has spoken of it yet. */
    WAITING,
    /** Somebody stood for it, corrected it or gave it back. */
    JUDGED;

    /** Returns the message key of its name. */
    public String key() {
        return "figureStage." + name();
    }
}
