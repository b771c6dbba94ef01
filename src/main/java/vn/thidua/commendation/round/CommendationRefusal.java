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
    // COM-127 and COM-128 were never raised and are not used again.
    /** What the law asks for speaks against it, or is missing, and the unit does not say why it is sent all the same. */
    LEFT_UNSAID("COM-129"),
    /** A finding stands against it that nobody let pass. */
    FINDING_AGAINST("COM-130"),
    /** Nobody is chosen about whom a body is asked. */
    NOBODY_CHOSEN("COM-131"),
    /** No body is named. */
    NO_BODY("COM-132"),
    /** The number of working days is none. */
    BAD_TERM("COM-133"),
    /** The last day of a link lies before today or too far off. */
    BAD_LINK_DAY("COM-134"),
    /** The request was taken back. */
    ASKED_NO_MORE("COM-135"),
    /** The request was answered. */
    ANSWERED_ALREADY("COM-136"),
    /** A candidate is left out of the answer. */
    NOT_ALL_SAID("COM-137"),
    /** An objection has no reason. */
    NO_OBJECTION_WHY("COM-138"),
    /** Who answers is not named. */
    NO_SIGNER("COM-139"),
    /** The number of the paper is missing. */
    NO_PAPER("COM-140"),
    /** The day of the paper lies before the request, or after today. */
    BAD_PAPER_DAY("COM-141"),
    /** The round holds state secrets. */
    SECRET("COM-142"),
    /** Candidates of the round are shown in public already. */
    CONSULTED_ALREADY("COM-143"),
    /** The last day comes before the time that the rule asks for is over. */
    TOO_SHORT("COM-144"),
    /** There is nobody to be shown in public. */
    NOBODY_TO_SHOW("COM-145"),
    /** The public has no say any more, or not yet. */
    CONSULTATION_OVER("COM-146"),
    /** Nothing is said. */
    NOTHING_SAID("COM-147"),
    /** Nobody could be reached for an answer. */
    NO_CONTACT("COM-148"),
    /** Too much came in a short time. */
    TOO_MANY("COM-149");

    private final String code;

    CommendationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
