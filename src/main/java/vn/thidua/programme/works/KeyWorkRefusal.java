package vn.thidua.programme.works;

import vn.thidua.shared.RefusalCode;

/** Reasons why nothing is done to a key work. */
public enum KeyWorkRefusal implements RefusalCode {
    /** The campaign is closed. */
    CAMPAIGN_CLOSED("KWK-101"),
    /** Somebody else changed what is planned in the meantime. */
    CHANGED_MEANWHILE("KWK-102"),
    /** It is finished. */
    FINISHED("KWK-103"),
    /** Money is a whole number of đồng, and not 0. */
    NO_AMOUNT("KWK-104"),
    /** More was taken back than was paid. */
    BELOW_ZERO("KWK-105"),
    /** Nothing was said. */
    NO_WORDS("KWK-106"),
    /** What was done was not done tomorrow. */
    NOT_YET("KWK-107");

    private final String code;

    KeyWorkRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
