package vn.thidua.plan.intake;

import java.util.Locale;
import vn.thidua.shared.RefusalCode;

/** Why a file is not taken. The facts in braces are the arguments of {@link IntakeRefused}. */
public enum IntakeRefusal implements RefusalCode {
    /** The file has no bytes. */
    EMPTY("INT-01"),
    /** The file is larger than allowed. {0} its size in MB, {1} the limit in MB, both with one decimal. */
    TOO_LARGE("INT-02"),
    /** More pages than allowed. {0} pages, {1} limit. */
    TOO_MANY_PAGES("INT-03"),
    /** Unpacks to more than allowed. {0} limit in MB. */
    UNPACKS_TOO_LARGE("INT-04"),
    /** A part is packed so tightly that it must be a trap. {0} ratio limit. */
    PACKED_TOO_TIGHTLY("INT-05"),
    /** More packed parts than allowed. {0} limit. */
    TOO_MANY_ENTRIES("INT-06"),
    /** More table cells than allowed. {0} limit. */
    TOO_MANY_CELLS("INT-07"),
    /** More characters than allowed. {0} limit. */
    TOO_MUCH_TEXT("INT-08"),
    /** Took longer than allowed. {0} limit in seconds. */
    TOO_SLOW("INT-09"),
    /** Needs a password. */
    ENCRYPTED("INT-10"),
    /** Damaged: the content does not follow its own format. {0} media type found. */
    BROKEN("INT-11"),
    /** Of a kind that is no plan document. {0} media type found. */
    UNSUPPORTED("INT-12"),
    /** In the binary Word format of before 2007. */
    OLD_WORD("INT-13"),
    /** The picture has more points than allowed. {0} width, {1} height, {2} limit in million points. */
    PICTURE_TOO_LARGE("INT-14"),
    /** Nothing readable in it. */
    NO_TEXT("INT-15"),
    /** The file is a scan or picture and tesseract is not installed. */
    OCR_MISSING("INT-16"),
    /** The file is a scan or picture and tesseract lacks the data for a language. {0} language such as "vie". */
    OCR_LANGUAGE_MISSING("INT-17"),
    /** Recognition took longer than allowed on every page. {0} limit for a page in seconds. */
    OCR_TOO_SLOW("INT-18"),
    /** Character recognition ended with an error on every page. */
    OCR_FAILED("INT-19"),
    /** Nested so deeply or built so strangely that it cannot be taken with the memory allowed. */
    TOO_COMPLEX("INT-20"),
    /** The file could not be read from the disk. */
    UNREADABLE("INT-21"),
    /** The person or the program stopped it. */
    CANCELLED("INT-22"),
    /** Carries macros; such a file is read for whoever asks, but not kept for others to open. */
    MACROS("INT-23");

    private final String code;

    IntakeRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** Returns the key of the sentence, in {@code messages/plan-intake}, such as {@code plan.intake.refused.too-large}. */
    @Override
    public String messageKey() {
        return "plan.intake.refused." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public int status() {
        return switch (this) {
            case TOO_LARGE -> 413;
            case UNSUPPORTED, OLD_WORD -> 415;
            default -> 422;
        };
    }
}
