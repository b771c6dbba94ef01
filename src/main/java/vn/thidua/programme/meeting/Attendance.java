package vn.thidua.programme.meeting;

import org.springframework.modulith.NamedInterface;

/** Whether a unit that was invited came. */
@NamedInterface("desk")
public enum Attendance {
    /** Nobody noted it yet. */
    EXPECTED("none", "circle-dashed"),
    /** It was there. */
    PRESENT("ok", "circle-check"),
    /** Somebody came in the place of who was invited. */
    STAND_IN("info", "users"),
    /** It was absent with leave. */
    EXCUSED("none", "ban"),
    /** It was absent without leave. */
    ABSENT("bad", "circle-x");

    private final String tone;
    private final String icon;

    Attendance(String tone, String icon) {
        this.tone = tone;
        this.icon = icon;
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
