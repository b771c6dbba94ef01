package vn.thidua.scoring.grading;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Reasons why a grade is not decided. */
@NamedInterface("desk")
public enum GradeRefusal implements RefusalCode {
    /** Somebody else decided it in the meantime. */
    CHANGED_MEANWHILE("GRA-101"),
    /** Whoever decides otherwise than was proposed or decided before says why. */
    NO_REASON("GRA-102"),
    /** The grade of one's own unit is decided above. */
    OWN_UNIT("GRA-103"),
    /** The year has not begun. */
    YEAR_TO_COME("GRA-104"),
    /** The reason is too long. */
    LONG_REASON("GRA-105"),
    /** Whoever proposes a grade says the ground. */
    NO_GROUND("GRA-106"),
    /** The unit proposed something else in the meantime. */
    NOMINATED_MEANWHILE("GRA-107"),
    /** Whoever writes a reason chooses the grade that it is for. */
    NO_GRADE("GRA-108");

    private final String code;

    GradeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
