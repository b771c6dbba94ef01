package vn.thidua.reporting.inspecting;

import vn.thidua.shared.RefusalCode;

/** Reasons why an inspection does not go on so. */
public enum InspectionRefusal implements RefusalCode {
    /** It has no title, or does not say what is checked. */
    NO_WORDS("INS-101"),
    /** A day is missing, or the last is before the first. */
    NO_DAYS("INS-102"),
    /** Nobody is visited. */
    NO_UNITS("INS-103"),
    /** A unit is to be visited on a day that does not belong to the inspection. */
    DAY_OUTSIDE("INS-104"),
    /** Nobody inspects. */
    NO_TEAM("INS-105"),
    /** No period is looked at. */
    NO_PERIODS("INS-106"),
    /** It has left that state. */
    NOT_NOW("INS-107"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("INS-108"),
    /** The size of the sample is no sensible number. */
    NO_SIZE("INS-109"),
    /** The seed is no number. */
    NO_SEED("INS-110"),
    /** Figures were drawn that nobody has checked. */
    NOT_CHECKED("INS-111"),
    /** It has not begun yet. */
    NOT_BEGUN("INS-112"),
    /** A question of the self-check has no answer. */
    NOT_ANSWERED("INS-113"),
    /** What differs says why. */
    NO_REASON("INS-114"),
    /** The figure agrees, or was corrected already. */
    NOTHING_TO_CORRECT("INS-115"),
    /** A recommendation says what, and by when. */
    NO_RECOMMENDATION("INS-116"),
    /** Nothing was said. */
    NOTHING_SAID("INS-117"),
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("INS-118"),
    /** There is no figure to be drawn. */
    NOTHING_REPORTED("INS-119"),
    /** No report is wanted from a unit in the periods. */
    UNIT_NOT_ASKED("INS-120"),
    /** It was called off. */
    CALLED_OFF("INS-121"),
    /** It is not said why. */
    NO_WHY("INS-122"),
    /** The self-check of the unit is open. */
    NOT_HANDED_IN("INS-123"),
    /** The file went with a self-check that was handed in. */
    FILE_HANDED_IN("INS-124");

    private final String code;

    InspectionRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
