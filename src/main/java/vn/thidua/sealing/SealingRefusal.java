package vn.thidua.sealing;

import vn.thidua.shared.RefusalCode;

/** Why a secret is neither sealed nor opened. */
public enum SealingRefusal implements RefusalCode {
    /** The file of keys is not there, or holds not the one that is needed. */
    KEY_MISSING("KEY-101");

    private final String code;

    SealingRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
