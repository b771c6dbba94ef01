package vn.thidua.regulation;

/** What sort of honour it is. */
public enum FormKind {
    /** Danh hiệu thi đua. */
    TITLE,
    /** Hình thức khen thưởng: orders, medals, certificates of merit. */
    FORM,
    /** Danh hiệu vinh dự Nhà nước and prizes. */
    HONORARY,
    /** A title that a province or a commune gives by its own rules (Article 32 of the law of 2022). */
    LOCAL_TITLE
}
