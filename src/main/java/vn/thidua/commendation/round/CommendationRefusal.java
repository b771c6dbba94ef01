package vn.thidua.commendation.round;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Reasons why a round or a proposal stays as it is. */
@NamedInterface("desk")
public enum CommendationRefusal implements RefusalCode {
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("COM-101"),
    /** A round has a title. */
    NO_TITLE("COM-102"),
    /** A round has a last day. */
    NO_DAY("COM-103"),
    /** A round asks for something. */
    NOTHING_ASKED("COM-104"),
    /** There is no such title or form on that day. */
    NO_FORM("COM-105"),
    /** The title or form cannot go to that kind of recipient. */
    WRONG_RECIPIENT("COM-106"),
    /** The same is asked twice. */
    ASKED_TWICE("COM-107"),
    /** A quota is a number or a percentage, not both; a percentage is no more than a hundred. */
    BAD_QUOTA("COM-108"),
    /** Whoever changes a round after units had been let in says why. */
    NO_REASON("COM-109"),
    /** Units have proposed for what is to be taken out. */
    ASK_IN_USE("COM-110"),
    /** The round is not open. */
    NOT_OPEN("COM-111"),
    /** The last day is over, and what comes late counts as not proposed. */
    TOO_LATE("COM-112"),
    /** Nobody is named. */
    NO_NAME("COM-113"),
    /** Two people stand on one form. */
    TWO_NAMES("COM-114"),
    /** What they did is not said. */
    NO_DEEDS("COM-115"),
    /** The unit has ended. */
    UNIT_ENDED("COM-116"),
    /** The unit has ended and nobody has its work. */
    UNIT_GONE("COM-117"),
    /** The same recipient is proposed for the same already. */
    PROPOSED_ALREADY("COM-118"),
    /** It cannot be done in this state. */
    NOT_NOW("COM-119"),
    /** Words of reason are missing. */
    NO_WHY("COM-120"),
    /** The day to send it again lies before today. */
    DAY_OVER("COM-121"),
    /** A text is too long. */
    TOO_LONG("COM-122"),
    /** Papers are missing. */
    PAPERS_MISSING("COM-123"),
    /** There is no such finding, or it needs no override. */
    NO_FINDING("COM-124"),
    /** The days of a case do not fit. */
    BAD_DAYS("COM-125"),
    /** Nobody can be proposed by name only, but a household. */
    NOT_FOUND("COM-126"),
    /** A campaign has not begun. */
    NO_CAMPAIGN("COM-127"),
    /** Whoever takes part in the round sits not in this unit. */
    NOT_YOURS("COM-128");

    private final String code;

    CommendationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
