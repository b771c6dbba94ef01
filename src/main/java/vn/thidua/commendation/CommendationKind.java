package vn.thidua.commendation;

/** What sort of achievement is commended (loại hình khen thưởng). */
public enum CommendationKind {
    /** Công trạng: the work of a year. */
    MERIT,
    /** Đột xuất. */
    AD_HOC,
    /** Phong trào thi đua. */
    CAMPAIGN,
    /** Quá trình cống hiến. */
    CONTRIBUTION,
    /** Niên hạn, in the forces. */
    SERVICE,
    /** Đối ngoại. */
    EXTERNAL
}
