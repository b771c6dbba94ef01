package vn.thidua.access.domain;

import vn.thidua.shared.RefusalCode;

/** Why a role cannot be handed over. */
public enum DelegationRefusal implements RefusalCode {
    /** The deputy is the holder. */
    TO_ONESELF("ACC-201"),
    /** The days are not all days of the role. */
    LONGER_THAN_ROLE("ACC-202"),
    /** Whoever stands in for somebody hands nothing on. */
    NO_CHAIN("ACC-203"),
    /** Some of it is handed over to somebody at that time. */
    ALREADY_HANDED("ACC-204"),
    /** The role itself may not do what is handed over. */
    NOT_OF_ROLE("ACC-205"),
    /** The deputy cannot sign in. */
    DEPUTY_CLOSED("ACC-206"),
    /** Nobody enters for somebody else what goes to themselves. */
    TO_THE_WRITER("ACC-207"),
    /** Whoever stands in for an administrator neither opens nor closes an administrator's account. */
    OF_ADMINISTRATOR("ACC-208");

    private final String code;

    DelegationRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
