package vn.thidua.spreadsheet;

/** What is wrong with an uploaded table as a whole. */
public enum SheetTrouble {
    /** Nothing was chosen, or the file has no bytes. */
    EMPTY("complaint.sheetEmpty"),
    /** More bytes, packed or unpacked, than a list ever needs. */
    TOO_LARGE("complaint.sheetTooLarge"),
    /** Not an .xlsx workbook, or a broken or locked one. */
    NOT_EXCEL("complaint.sheetNotExcel"),
    /** A heading that the table must have is missing. */
    WRONG_HEADINGS("complaint.sheetHeadings"),
    /** Headings without a row below. */
    NO_ROWS("complaint.sheetNoRows"),
    /** More rows than one upload may have. */
    TOO_MANY_ROWS("complaint.sheetTooManyRows");

    private final String messageKey;

    SheetTrouble(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Returns the key of the sentence that tells the person what to do. */
    public String messageKey() {
        return messageKey;
    }
}
