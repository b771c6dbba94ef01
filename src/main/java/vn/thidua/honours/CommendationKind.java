package vn.thidua.honours;

/** What somebody is commended for by kind (loại hình khen thưởng, Article 8 of the law of 2022). */
public enum CommendationKind {
    /** Công trạng. */
    MERIT,
    /** Đột xuất. */
    AD_HOC,
    /** Phong trào thi đua. */
    CAMPAIGN,
    /** Quá trình cống hiến. */
    CONTRIBUTION,
    /** Niên hạn. */
    SERVICE,
    /** Đối ngoại. */
    EXTERNAL
}
