package vn.thidua.reporting.reviewing;

import vn.thidua.shared.RefusalCode;

/** Reasons why a report does not go on so. */
public enum CampaignReviewRefusal implements RefusalCode {
    /** It is issued; nothing in it changes any more. */
    ISSUED("REV-101"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("REV-102"),
    /** A section is empty. */
    NO_TEXT("REV-103"),
    /** It has no title. */
    NO_TITLE("REV-109");

    private final String code;

    CampaignReviewRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
