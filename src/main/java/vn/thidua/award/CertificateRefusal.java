package vn.thidua.award;

import vn.thidua.shared.RefusalCode;

/** Reasons why a certificate cannot be made so. */
public enum CertificateRefusal implements RefusalCode {
    /** A text does not fit its place even in its smallest letters. */
    TEXT_TOO_LONG("CER-101"),
    /** The font has no such letter. */
    LETTER_UNKNOWN("CER-102"),
    /** What must stand on a certificate is missing. */
    TEXT_MISSING("CER-103"),
    /** The squares of the code would be too small for a phone. */
    CODE_TOO_FINE("CER-104"),
    /** The paper is not of the size of the blank. */
    PAPER_OTHER_SIZE("CER-105"),
    /** A place lies outside the paper. */
    PLACE_OFF_PAPER("CER-106"),
    /** The file of a design is no drawing. */
    DESIGN_UNREADABLE("CER-107"),
    /** A design has a part that cannot be printed. */
    DESIGN_PART_UNKNOWN("CER-108"),
    /** A design has no place for what must stand on a certificate. */
    DESIGN_LACKS_PLACE("CER-109"),
    /** The file of a key cannot be opened: another password, or no such file. */
    KEY_UNREADABLE("CER-110"),
    /** The certificate of a key has ended. */
    KEY_EXPIRED("CER-111"),
    /** The certificate of a key is not valid yet. */
    KEY_NOT_YET("CER-112"),
    /** The key is not made for signing. */
    KEY_NOT_FOR_SIGNING("CER-113"),
    /** The picture of a symbol cannot be read. */
    SYMBOL_UNREADABLE("CER-114"),
    /** There is nothing to print. */
    NOTHING_TO_PRINT("CER-115"),
    /** Whoever holds the key did not sign. */
    SIGNER_FAILED("CER-116"),
    /** A thing has no name, or one that is too long. */
    NO_NAME("CER-120"),
    /** Another one in use is called so. */
    NAME_TAKEN("CER-121"),
    /** A file is larger than designs and symbols may be. */
    FILE_TOO_LARGE("CER-122"),
    /** Somebody else changed it in the meantime. */
    CHANGED_MEANWHILE("CER-123"),
    /** What was printed before is printed again with a reason only. */
    NO_REASON("CER-124"),
    /** The award does not stand any more. */
    NOT_VALID("CER-125"),
    /** The decision is not signed yet. */
    NOT_EFFECTIVE("CER-126"),
    /** A length is no number of millimetres. */
    NO_LENGTH("CER-127"),
    /** No printer misses by so much. */
    OFFSET_TOO_LARGE("CER-128"),
    /** Certificates are printed on A4 on its side. */
    NOT_A4("CER-129"),
    /** No certificate goes with this form. */
    NO_CERTIFICATE("CER-130"),
    /** The design or blank is not there any more. */
    LAYOUT_GONE("CER-131"),
    /** A key cannot begin to sign in the past. */
    KEY_DAY_PAST("CER-132"),
    /** No file was chosen. */
    NO_FILE("CER-133"),
    /** A certificate is handed over once it is printed, on a day that was. */
    NOT_HANDED("CER-134"),
    /** The file was cleared away; it can be made again. */
    FILE_CLEARED("CER-135");

    private final String code;

    CertificateRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
