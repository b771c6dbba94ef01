package vn.thidua.scoring.round;

import vn.thidua.shared.RefusalCode;

/** Reasons why nothing is done in a round of scoring. */
public enum ScoringRefusal implements RefusalCode {
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("SCO-101"),
    /** The places of the group are final. */
    FINAL("SCO-102"),
    /** The last day for it is over. */
    TOO_LATE("SCO-103"),
    /** The scores were handed in. */
    HANDED_IN("SCO-104"),
    /** More points than there are, fewer than none, or more decimals than are counted. */
    OUT_OF_RANGE("SCO-105"),
    /** Whoever puts something else in the place of what stands says why. */
    NO_REASON("SCO-106"),
    /** Some criteria were not scored. */
    NOT_ALL("SCO-107"),
    /** A round needs a scale that can be used, and groups. */
    NO_GROUPS("SCO-108"),
    /** A quantity of the scale has no target, or an agency no unit. */
    NOT_BOUND("SCO-109"),
    /** The last days are not in order. */
    DAYS_TURNED("SCO-110"),
    /** A unit stands in two groups. */
    TWICE("SCO-111"),
    /** The unit does not compete any more. */
    LEFT("SCO-112"),
    /** The scale is not issued. */
    NOT_ISSUED("SCO-113"),
    /** Nothing was said. */
    NO_WORDS("SCO-114"),
    /** Nobody scored it so far. */
    NOT_HANDED_IN("SCO-115"),
    /** It was scored by people already. */
    BEGUN("SCO-116"),
    /** The places of some groups are not final. */
    NOT_FINAL("SCO-117"),
    /** The round is closed. */
    CLOSED("SCO-118"),
    /** Whoever scores as a peer is another unit of the group that competes. */
    NO_PEER("SCO-119"),
    /** Nobody is left to remind, or all were reminded today. */
    NOBODY_LEFT("SCO-120"),
    /** Places of the round were made final, so that it stays with its scale. */
    EVER_FINAL("SCO-121"),
    /** Somebody else changed the round itself in the meantime: its title, its days, its scale, who scores whom. */
    ROUND_CHANGED("SCO-122"),
    /** Whoever verifies and puts another figure in the place of what stands, or takes it back, says why. */
    NO_REASON_FIGURE("SCO-123"),
    /** A figure that is written on the sheet is less than none. */
    FIGURE_BELOW_ZERO("SCO-124"),
    /** That is not a number of days, or too many. */
    NO_DAYS("SCO-125");

    private final String code;

    ScoringRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Whoever comes after a last day, or types what is no number of days, did not come past a disabled button. */
    @Override
    public int status() {
        return this == TOO_LATE || this == NO_DAYS ? 422 : RefusalCode.super.status();
    }
}
