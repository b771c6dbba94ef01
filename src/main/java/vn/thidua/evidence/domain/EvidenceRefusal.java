package vn.thidua.evidence.domain;

import org.springframework.modulith.NamedInterface;
import vn.thidua.shared.RefusalCode;

/** Reasons why the module evidence says no; the name of the file comes first in each sentence, where it is known. */
@NamedInterface("desk")
public enum EvidenceRefusal implements RefusalCode {
    /** There is nothing in it. */
    EMPTY("EVI-101"),
    /** It is too large. */
    TOO_LARGE("EVI-102"),
    /** The thing has as many files as it may have. */
    TOO_MANY("EVI-103"),
    /** It is a program or a script, whatever it is called. */
    PROGRAM("EVI-104"),
    /** Files are packed in it. */
    ARCHIVE("EVI-105"),
    /** It is a web page or a drawing that can carry scripts. */
    WEB_PAGE("EVI-106"),
    /** It is a picture as iPhones make them. */
    HEIC("EVI-107"),
    /** It is a picture of another kind that cannot be read. */
    OTHER_PICTURE("EVI-108"),
    /** It was made by an old Office, or is locked with a password. */
    OLD_OFFICE("EVI-109"),
    /** It is sound or video. */
    RECORDING("EVI-110"),
    /** There are macros in it. */
    MACROS("EVI-111"),
    /** It cannot be read to its end. */
    BROKEN("EVI-112"),
    /** The picture has too many pixels. */
    TOO_MANY_PIXELS("EVI-113"),
    /** What is packed in it is larger than any document. */
    UNPACKS_TOO_LARGE("EVI-114"),
    /** It is of no kind that is taken. */
    NOT_TAKEN("EVI-115"),
    /** It has gone, or something else has its place. */
    GONE("EVI-116"),
    /** All files together are more than the server takes in; it has read no name of them. */
    TOO_MUCH_AT_ONCE("EVI-117");

    private final String code;

    EvidenceRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public int status() {
        return 422;
    }
}
