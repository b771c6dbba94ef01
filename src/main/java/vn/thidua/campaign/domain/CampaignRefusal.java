package vn.thidua.campaign.domain;

import vn.thidua.shared.RefusalCode;

/** Reasons why the module campaign says no. */
public enum CampaignRefusal implements RefusalCode {
    /** It was launched already. */
    ALREADY_LAUNCHED("CAM-101"),
    /** Its first or last day is missing. */
    NO_PERIOD("CAM-102"),
    /** Offices that lead are not matched to units. */
    LEAD_UNCLEAR("CAM-103"),
    /** It addresses no unit. */
    NOBODY_ADDRESSED("CAM-104"),
    /** Deadlines have no date. */
    DEADLINE_UNDATED("CAM-105"),
    /** It was not launched yet. */
    NOT_LAUNCHED("CAM-106"),
    /** It is closed. */
    CLOSED("CAM-107"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("CAM-108"),
    /** There is nothing in it. */
    EMPTY("CAM-109"),
    /** The newer version of the plan was taken over already. */
    NOTHING_NEWER("CAM-110"),
    /** Only the lead agency has the figure of the target. */
    ONLY_LEAD_HAS_IT("CAM-111"),
    /** No unit has a share. */
    NOBODY_HAS_A_SHARE("CAM-112"),
    /** The goals come to something else than the target, and nobody said why. */
    DIFFERENCE_WITHOUT_REASON("CAM-113"),
    /** Units have no weight to share out by. */
    WEIGHTS_MISSING("CAM-114"),
    /** A unit takes nothing over of the campaign that it carries out, and adds nothing. */
    NOTHING_CHOSEN("CAM-115"),
    /** The plan document has its number; nothing in it changes any more. */
    PAPER_ISSUED("CAM-116"),
    /** The plan document has no number yet. */
    PAPER_NOT_ISSUED("CAM-117"),
    /** Somebody else wrote in the plan document in the meantime. */
    PAPER_CHANGED("CAM-118"),
    /** It has no title. */
    NO_TITLE("CAM-119"),
    /** A target that a unit takes over has no figure of its own. */
    NO_FIGURE("CAM-120"),
    /** By how many days deadlines are earlier is no number of days. */
    NO_DAYS("CAM-121"),
    /** A unit gives work to units that are not below it. */
    BEYOND_REACH("CAM-122");

    private final String code;

    CampaignRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
