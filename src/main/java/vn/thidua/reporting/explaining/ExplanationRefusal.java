package vn.thidua.reporting.explaining;

import vn.thidua.shared.RefusalCode;

/** Reasons why there is no exchange about a target. */
public enum ExplanationRefusal implements RefusalCode {
    /** The target is reached. */
    REACHED("EXP-101"),
    /** Nobody leads the target. */
    NO_LEAD("EXP-102"),
    /** There is an exchange about it already. */
    OPEN_ALREADY("EXP-103"),
    /** Nothing was written. */
    NO_WORDS("EXP-104"),
    /** The last day to answer is no day, or over. */
    NO_DAY("EXP-105"),
    /** It does not wait for that. */
    NOT_NOW("EXP-106"),
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("EXP-107");

    private final String code;

    ExplanationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
