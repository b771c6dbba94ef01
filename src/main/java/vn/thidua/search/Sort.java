package vn.thidua.search;

/** What can be found, in the order of the answer. */
public enum Sort {
    /** Something that falls due for the person's unit. */
    DUTY("calendar-event"),
    /** A campaign. */
    CAMPAIGN("flag"),
    /** A plan document. */
    PLAN("file-description"),
    /** A scale of points. */
    SCALE("scale"),
    /** A title, a form of commendation, a legal document. */
    LAW("building-bank"),
    /** A unit. */
    UNIT("building-community"),
    /** A person. */
    PERSON("user-circle");

    private final String icon;

    Sort(String icon) {
        this.icon = icon;
    }

    /** Returns the name of the icon. */
    public String icon() {
        return icon;
    }
}
