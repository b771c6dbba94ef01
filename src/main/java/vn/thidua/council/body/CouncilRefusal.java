package vn.thidua.council.body;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Reasons why a council, a session or a vote stays as it is. */
@NamedInterface("desk")
public enum CouncilRefusal implements RefusalCode {
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("COU-101"),
    /** It has no name. */
    NO_NAME("COU-102"),
    /** The decision has no number or no date. */
    NO_DECISION("COU-103"),
    /** Days do not fit. */
    BAD_DAYS("COU-104"),
    /** Nobody of that name was found. */
    NOBODY("COU-105"),
    /** The person sits there already. */
    SITS_ALREADY("COU-106"),
    /** There is a chair already. */
    TWO_CHAIRS("COU-107"),
    /** The person sits in a session that is open. */
    SESSION_OPEN("COU-108"),
    /** Words of reason are missing. */
    NO_WHY("COU-109"),
    /** There is no time or no place. */
    NO_PLACE("COU-110"),
    /** It cannot be done in this state. */
    NOT_NOW("COU-111"),
    /** Nothing stands on the agenda. */
    NO_AGENDA("COU-112"),
    /** Nobody chairs. */
    NO_CHAIR("COU-113"),
    /** It is not noted of everybody whether they are there. */
    NOT_NOTED("COU-114"),
    /** Too few are there. */
    NO_QUORUM("COU-115"),
    /** A proposal on the agenda is no longer one. */
    NOT_RECEIVED("COU-116"),
    /** Nobody is named who is there in the place of a member. */
    NO_STAND_IN("COU-117"),
    /** The written authority is not there. */
    NO_AUTHORITY("COU-118"),
    /** In a secret ballot no paper that shows a choice is kept. */
    SECRET_PAPER("COU-119"),
    /** The vote is over. */
    VOTE_OVER("COU-120"),
    /** The vote has not begun. */
    VOTE_NOT_OPEN("COU-121"),
    /** A ballot came from this seat already. */
    VOTED("COU-122"),
    /** Only who is there votes here. */
    NOT_THERE("COU-123"),
    /** Whoever stands in for somebody in the program does not vote. */
    NO_DEPUTY("COU-124"),
    /** The code does not open the box. */
    WRONG_CODE("COU-125"),
    /** Too few ballots came. */
    TOO_FEW("COU-126"),
    /** The number of ballots in the box is not that of the members who voted. */
    BOX_BROKEN("COU-127"),
    /** Sums on paper do not fit. */
    BAD_SUMS("COU-128"),
    /** More ballots came back than were handed out, or more are void than came. */
    BAD_SLIPS("COU-129"),
    /** Somebody voted already. */
    SOMEBODY_VOTED("COU-130"),
    /** The chair has yet to choose among equals. */
    TIE_OPEN("COU-131"),
    /** So many places are left among equals, and so many were chosen. */
    BAD_CHOICE("COU-132"),
    /** The minutes have no number. */
    NO_NUMBER("COU-133"),
    /** The signed minutes are not there. */
    NO_MINUTES("COU-134"),
    /** The account belongs to somebody else on the council. */
    ACCOUNT_TAKEN("COU-135"),
    /** A text is too long. */
    TOO_LONG("COU-136"),
    /** The session is before the day on which the council has members. */
    NO_MEMBERS("COU-137"),
    /** So few vote on screen in a secret ballot that sums would tell what they said. */
    FEW_ON_SCREEN("COU-138"),
    /** So few ballots are in the box that their sums would tell what these said. */
    FEW_IN_BOX("COU-139"),
    /** How many paper slips there are was not entered. */
    SLIPS_BLANK("COU-140"),
    /** A sum of paper slips was not entered. */
    SUM_BLANK("COU-141"),
    /** Nobody is let in to vote on themselves. */
    OWN_NAME_STAYS("COU-142"),
    /** The term of the council is over. */
    TERM_OVER("COU-143"),
    /** Points are no number. */
    BAD_POINTS("COU-144"),
    /** Somebody stands in by this paper. */
    AUTHORITY_USED("COU-145");

    private final String code;

    CouncilRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
