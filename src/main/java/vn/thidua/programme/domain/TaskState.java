package vn.thidua.programme.domain;

import org.springframework.modulith.NamedInterface;

/** How a task stands. Late is no state: it follows from the last day. */
@NamedInterface("desk")
public enum TaskState {
    /** Nobody said anything yet. */
    NOT_BEGUN("none", "circle-dashed"),
    /** The unit told how far it is. */
    UNDER_WAY("info", "progress"),
    /** The unit says it is done; somebody has to look. */
    DONE("info", "clipboard-check"),
    /** Somebody stands for it that it is done. */
    VERIFIED("ok", "circle-check"),
    /** It was called done and given back. */
    RETURNED("bad", "arrow-back-up"),
    /** It need not be done any more. */
    CANCELLED("none", "ban");

    private final String tone;
    private final String icon;

    TaskState(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
    }

    /** Tells whether the unit still has to do something. */
    public boolean open() {
        return this == NOT_BEGUN || this == UNDER_WAY || this == RETURNED;
    }

    /** Tells whether nothing more happens. */
    public boolean over() {
        return this == VERIFIED || this == CANCELLED;
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
