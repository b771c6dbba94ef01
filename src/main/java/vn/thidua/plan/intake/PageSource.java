package vn.thidua.plan.intake;

/** Where the text of a page comes from. */
public enum PageSource {
    /** Characters stored in the file. */
    TEXT,
    /** Characters recognised in a picture: may hold mistakes. */
    OCR,
    /** The page gave no text: blank, a picture without letters, or recognition was impossible. */
    NONE
}
