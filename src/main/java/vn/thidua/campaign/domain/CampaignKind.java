package vn.thidua.campaign.domain;

/** Kinds of campaigns. */
public enum CampaignKind {
    /** Thường xuyên: year by year. */
    REGULAR,
    /** Chuyên đề or a drive for one purpose. */
    THEMATIC
}
