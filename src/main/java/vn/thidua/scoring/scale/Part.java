package vn.thidua.scoring.scale;

/** What a criterion does to the total. */
public enum Part {
    /** Its points are among those that everybody can get. */
    BASE,
    /** Its points come on top (điểm thưởng). */
    BONUS,
    /** Its points are taken away (điểm trừ). */
    PENALTY,
    /** Whom it applies to is not ranked (điểm liệt). */
    KNOCK_OUT,
    /** Whom it applies to gets no better class than that of the criterion (khống chế mức xếp loại). */
    CAP;

    /** Tells whether it gives or takes points. */
    public boolean counts() {
        return this == BASE || this == BONUS || this == PENALTY;
    }
}
