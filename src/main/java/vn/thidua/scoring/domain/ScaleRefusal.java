package vn.thidua.scoring.domain;

import vn.thidua.shared.RefusalCode;

/** Reasons why nothing is done to a scale. */
public enum ScaleRefusal implements RefusalCode {
    /** Somebody else changed the draft in the meantime. */
    CHANGED_MEANWHILE("SCL-101"),
    /** The version was issued: nothing in it changes any more. */
    ISSUED("SCL-102"),
    /** Something that blocks its use is the matter with it. */
    NOT_USABLE("SCL-103"),
    /** A version that was issued before begins on that day or later. */
    NOT_AFTER("SCL-104"),
    /** Nobody said from which day on it is used. */
    NO_DAY("SCL-105"),
    /** Nobody said which decision it stands in. */
    NO_BASIS("SCL-106"),
    /** There is a draft of it already. */
    DRAFT_THERE("SCL-107"),
    /** It has no name. */
    NO_NAME("SCL-108"),
    /** The part that is to be changed is gone. */
    PART_GONE("SCL-109"),
    /** Another scale has a version of that id. */
    ELSEWHERE("SCL-110");

    private final String code;

    ScaleRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
