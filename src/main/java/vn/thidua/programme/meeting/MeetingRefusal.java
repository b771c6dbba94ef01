package vn.thidua.programme.meeting;

import vn.thidua.shared.RefusalCode;

/** Reasons why nothing is done to a meeting. */
public enum MeetingRefusal implements RefusalCode {
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("MTG-101"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("MTG-102"),
    /** Nothing was said. */
    NO_WORDS("MTG-103"),
    /** A task needs a unit and a day, or neither. */
    HALF_A_TASK("MTG-104"),
    /** Nobody knows that unit, or several are called so. */
    NO_UNIT("MTG-105"),
    /** The notice of its conclusions has a number. */
    ISSUED("MTG-106"),
    /** Somebody came in the place of another, and has no name. */
    NO_STAND_IN("MTG-107"),
    /** There is nothing to give notice of. */
    NO_CONCLUSIONS("MTG-108"),
    /** A stand-in is named for a unit from which nobody came. */
    NOBODY_CAME("MTG-109");

    private final String code;

    MeetingRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
