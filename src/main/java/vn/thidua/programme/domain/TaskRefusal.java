package vn.thidua.programme.domain;

import vn.thidua.shared.RefusalCode;

/** Reasons why nothing is done to a task. */
public enum TaskRefusal implements RefusalCode {
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("TSK-101"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("TSK-102"),
    /** It is not done without a reason. */
    REASON_MISSING("TSK-103"),
    /** Nothing was said. */
    NO_WORDS("TSK-104"),
    /** The task is at another step. */
    NOT_NOW("TSK-105"),
    /** Everybody was reminded today, or nobody was chosen. */
    NOBODY_LEFT("TSK-106"),
    /** Nothing was ticked. */
    NOTHING_CHOSEN("TSK-107"),
    /** How far it is, is a whole number from 0 to 100. */
    NO_PERCENT("TSK-108");

    private final String code;

    TaskRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
