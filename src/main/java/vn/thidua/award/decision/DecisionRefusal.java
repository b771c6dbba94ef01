package vn.thidua.award.decision;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Reasons why a decision stays as it is. */
@NamedInterface("desk")
public enum DecisionRefusal implements RefusalCode {
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("AWD-101"),
    /** It cannot be done in this state. */
    NOT_NOW("AWD-102"),
    /** Nobody is in it. */
    NOBODY("AWD-103"),
    /** A text is missing. */
    NO_TEXT("AWD-104"),
    /** A text is too long. */
    TOO_LONG("AWD-105"),
    /** There is no such title or form on that day. */
    NO_FORM("AWD-106"),
    /** The title or form cannot go to that kind of recipient. */
    WRONG_RECIPIENT("AWD-107"),
    /** Something stands against it. */
    HINDERED("AWD-108"),
    /** Whoever lets something pass says why. */
    NO_REASON("AWD-109"),
    /** The recipient stands in the decision already. */
    TWICE("AWD-110"),
    /** The head of this body may not give it. */
    NOT_OURS_TO_GIVE("AWD-111"),
    /** Nobody signs. */
    NO_SIGNER("AWD-112"),
    /** The person may not sign on that day. */
    MAY_NOT_SIGN("AWD-113"),
    /** The day of the decision lies in the future or before what it rests on. */
    BAD_DAY("AWD-114"),
    /** The symbol is no symbol of a decision. */
    BAD_SYMBOL("AWD-115"),
    /** The number is none. */
    BAD_NUMBER("AWD-116"),
    /** The number is taken; the next free one is told. */
    NUMBER_TAKEN("AWD-117"),
    /** A number that is typed needs a reason. */
    NUMBER_NEEDS_REASON("AWD-118"),
    /** The signed paper is missing. */
    NOT_SIGNED("AWD-119"),
    /** The signed paper is no PDF. */
    NO_PDF("AWD-120"),
    /** A proposal in it is not with the office any more. */
    PROPOSAL_GONE("AWD-121"),
    /** The register has such an award already. */
    IN_REGISTER("AWD-122"),
    /** The ground is none of the law of that day. */
    NO_GROUND("AWD-123"),
    /** The award does not stand. */
    NOT_VALID("AWD-124"),
    /** The award stands. */
    NOT_REVOKED("AWD-125"),
    /** The correction changes nothing. */
    NOTHING_CHANGED("AWD-126"),
    /** The days of a delegation do not fit. */
    BAD_DAYS("AWD-127"),
    /** The person who gets the delegation is missing. */
    NOBODY_DELEGATED("AWD-128"),
    /** Whose paper it is stands not on it. */
    NO_PAPER("AWD-129"),
    /** A yearly title cannot be of a year to come. */
    YEAR_TO_COME("AWD-130"),
    /** Too many numbers at once. */
    TOO_MANY_NUMBERS("AWD-131"),
    /** Nobody was found under the name. */
    NOT_FOUND("AWD-132"),
    /** Nothing is known of who may give the title or form. */
    NO_KNOWN_DECIDER("AWD-133"),
    /** The correction would give the award to somebody else. */
    ANOTHER_NAME("AWD-134"),
    /** The key is neither the signer's nor the issuer's. */
    ANOTHERS_KEY("AWD-135");

    private final String code;

    DecisionRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
