package vn.thidua.paperwork.numbering;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Reasons why a paper cannot be issued so. */
@NamedInterface("desk")
public enum StampRefusal implements RefusalCode {
    /** The symbol is no symbol. */
    NO_SYMBOL("PAP-101"),
    /** The number is none. */
    NO_NUMBER("PAP-102"),
    /** Another paper has the number. */
    NUMBER_TAKEN("PAP-103"),
    /** The day of issue is missing. */
    NO_DAY("PAP-104"),
    /** Nobody signs. */
    NO_SIGNER("PAP-105");

    private final String code;

    StampRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
