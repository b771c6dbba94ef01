package vn.thidua.honours.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Reasons why something is not written into the register. */
@NamedInterface("desk")
public enum HonourRefusal implements RefusalCode {
    /** Somebody else changed the line in the meantime. */
    CHANGED_MEANWHILE("HON-101"),
    /** The law knows no such title or form. */
    NO_SUCH_FORM("HON-102"),
    /** The form does not go to such recipients. */
    WRONG_RECIPIENT("HON-103"),
    /** A yearly title needs its year. */
    NO_YEAR("HON-104"),
    /** The decision is of a day to come. */
    NOT_DECIDED_YET("HON-105"),
    /** It is revoked or corrected already. */
    NOT_VALID("HON-106"),
    /** It was taken back before it was given. */
    REVOKED_TOO_EARLY("HON-107"),
    /** Whoever revokes or corrects says why. */
    NO_REASON("HON-108"),
    /** The same honour is in the register. */
    THERE_ALREADY("HON-109"),
    /** The time ends before it begins, or after the decision. */
    WRONG_TIME("HON-110"),
    /** The initiative was changed by somebody else in the meantime. */
    INITIATIVE_CHANGED_MEANWHILE("HON-111"),
    /** The honour is nobody's who made the initiative. */
    NOT_OF_AN_AUTHOR("HON-112"),
    /** An initiative that was used cannot lose the author for whom it was. */
    AUTHOR_USED_IT("HON-113"),
    /** What was decided with the program is taken back and corrected with its decision. */
    DECIDED_HERE("HON-114");

    private final String code;

    HonourRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
