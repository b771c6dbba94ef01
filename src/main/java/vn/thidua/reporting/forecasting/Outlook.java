package vn.thidua.reporting.forecasting;

/** Where a target is heading, the worst first. */
public enum Outlook {
    /** It is missed, or will be. */
    MISSED("bad", "circle-x"),
    /** It comes close, and may be missed. */
    AT_RISK("risk", "alert-triangle"),
    /** Nothing can be said yet. */
    UNKNOWN("none", "circle-dashed"),
    /** It will be reached if things go on like this. */
    ON_TRACK("ok", "trending-up"),
    /** It is reached, and that cannot be lost again. */
    REACHED("ok", "circle-check");

    private final String tone;
    private final String icon;

    Outlook(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Tells whether it is reached or will be. */
    public boolean good() {
        return this == ON_TRACK || this == REACHED;
    }

    /** Returns the tone of its colour. */
    public String tone() {
        return tone;
    }

    /** Returns its icon. */
    public String icon() {
        return icon;
    }
}
