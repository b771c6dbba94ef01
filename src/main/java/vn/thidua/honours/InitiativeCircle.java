package vn.thidua.honours;

/** How far an initiative is recognised; the order is from narrow to wide, the words are those of standards. */
public enum InitiativeCircle {
    /** Cấp cơ sở. */
    BASE,
    /** Cấp tỉnh, bộ, ban, ngành. */
    PROVINCE,
    /** Toàn quốc. */
    NATION
}
