package vn.thidua.scoring.ranking;

import vn.thidua.shared.RefusalCode;

/** Reasons why places are not made final, opened again or decided by people. */
public enum RankingRefusal implements RefusalCode {
    /** Somebody has not been scored yet. */
    NOT_SCORED("RNK-101"),
    /** Some units stand level and nobody decided. */
    STILL_LEVEL("RNK-102"),
    /** The places are final already. */
    FINAL("RNK-103"),
    /** They are not final. */
    NOT_FINAL("RNK-104"),
    /** Nobody said why. */
    NO_REASON("RNK-105"),
    /** The units do not stand level, so there is nothing to decide. */
    NOT_LEVEL("RNK-106"),
    /** Nobody competes in the group. */
    NOBODY("RNK-107"),
    /** The last day for scoring is not over: until then everybody may still speak. */
    TOO_EARLY("RNK-108"),
    /** Points or places are not those any more that were looked at. */
    CHANGED_MEANWHILE("RNK-109"),
    /** Somebody else said meanwhile how many may be put forward. */
    QUOTAS_CHANGED("RNK-110"),
    /** With such weights the scale cannot be used. */
    WEIGHTS("RNK-111"),
    /** The reason is longer than anybody reads. */
    LONG_REASON("RNK-112"),
    /** The minutes have another number already. */
    MINUTES_NUMBERED("RNK-113");

    private final String code;

    RankingRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return this == LONG_REASON ? 422 : RefusalCode.super.status();
    }
}
