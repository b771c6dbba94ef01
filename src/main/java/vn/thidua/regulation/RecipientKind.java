package vn.thidua.regulation;

/** Whom an award can go to. */
public enum RecipientKind {
    /** Cá nhân. */
    INDIVIDUAL,
    /** Tập thể. */
    COLLECTIVE,
    /** Hộ gia đình. */
    HOUSEHOLD
}
