package vn.thidua.plan.intake;

import java.util.Locale;

/** What a note is about. */
public enum NoteCode {
    /** The text was in a legacy encoding and was converted. {0} name of the encoding. */
    ENCODING_CONVERTED(false),
    /** Parts typed in legacy Vietnamese fonts were converted. {0} encoding, {1} font names. */
    FONT_CONVERTED(false),
    /** Bytes that fit no known encoding were replaced. {0} number of characters. */
    CHARACTERS_REPLACED(true),
    /** The name says one format, the content is another. {0} ending of the name, {1} kind found, such as PDF. */
    TYPE_DIFFERS(true),
    /** The file name was unsafe and is shown cleaned. */
    NAME_CLEANED(false),
    /** Pages were read by character recognition. {0} pages such as "2-3, 5". */
    OCR_USED(true),
    /** Pages need recognition, but tesseract or its Vietnamese data is not installed. {0} pages. */
    OCR_MISSING(true),
    /** Recognition of pages was given up after the time allowed. {0} pages. */
    OCR_GAVE_UP(true),
    /** The stored text of pages is unusable and was not used. {0} pages. */
    TEXT_LAYER_UNUSABLE(true),
    /** The stored text of pages looks damaged, yet nothing better was to be had. {0} pages. */
    TEXT_LAYER_DOUBTFUL(true),
    /** Invisible text was left out. {0} pages. */
    HIDDEN_TEXT_DROPPED(true),
    /** Pages without any text. {0} pages. */
    PAGES_WITHOUT_TEXT(true),
    /** Tracked changes were taken as accepted. {0} number of changes. */
    CHANGES_ACCEPTED(true),
    /** The file carries macros; they were neither read nor run. */
    MACROS_IGNORED(true),
    /** The text does not look Vietnamese. */
    NOT_VIETNAMESE(true),
    /** The signatures of the file could not be examined. */
    SIGNATURES_UNREADABLE(true);

    private final boolean warning;

    NoteCode(boolean warning) {
        this.warning = warning;
    }

    /** Returns whether a person should look at it; otherwise it is for the record only. */
    public boolean warning() {
        return warning;
    }

    /** Returns the last part of the message key, such as {@code ocr-used}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
