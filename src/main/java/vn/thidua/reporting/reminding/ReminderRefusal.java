package vn.thidua.reporting.reminding;

import vn.thidua.shared.RefusalCode;

/** Reasons why reminders are not made. */
public enum ReminderRefusal implements RefusalCode {
    /** Everybody has reported, or was reminded today. */
    NOBODY_LEFT("REM-101"),
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("REM-102"),
    /** That is not a number of days, or too many. */
    NO_DAYS("REM-103");

    private final String code;

    ReminderRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
