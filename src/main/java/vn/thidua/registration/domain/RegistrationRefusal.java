package vn.thidua.registration.domain;

import vn.thidua.shared.RefusalCode;

/** Reasons why the module registration says no. */
public enum RegistrationRefusal implements RefusalCode {
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("REG-101"),
    /** The unit has ended; another one has its work. */
    UNIT_ENDED("REG-102"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("REG-103"),
    /** It is not done without a reason. */
    REASON_MISSING("REG-104"),
    /** Another agency leads the content. */
    NOT_LEAD("REG-105"),
    /** What was promised is taken back with a reason, not removed. */
    SUBMITTED_BEFORE("REG-106"),
    /** It was taken back. */
    WITHDRAWN("REG-107"),
    /** It was not submitted, so there is nothing to accept, give back or take back. */
    NOT_SUBMITTED("REG-108"),
    /** As many works as one form can have. */
    FULL("REG-109"),
    /** The text of the pledge was written anew in the meantime. */
    PLEDGE_CHANGED("REG-110");

    private final String code;

    RegistrationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
