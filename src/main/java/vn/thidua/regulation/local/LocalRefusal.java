package vn.thidua.regulation.local;

import vn.thidua.shared.RefusalCode;

/** Reasons why the law of the province stays as it is. */
public enum LocalRefusal implements RefusalCode {
    /** Somebody else changed the rule in the meantime. */
    CHANGED_MEANWHILE("LAW-101"),
    /** Another rule of the province decides the same on some of these days. */
    OVERLAPS("LAW-102"),
    /** The rule was taken back. */
    WITHDRAWN("LAW-103"),
    /** Only the standing office of the whole province, or the administrator, writes the law. */
    NOT_YOURS("LAW-104"),
    /** There is a title of this code. */
    CODE_TAKEN("LAW-105"),
    /** The rule is about something else. */
    OTHER_MATTER("LAW-106");

    private final String code;

    LocalRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
