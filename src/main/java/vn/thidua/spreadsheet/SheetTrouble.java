package vn.thidua.spreadsheet;

import java.util.List;

/** What is wrong with a table as a whole. */
public enum SheetTrouble {
    /** Nothing was chosen, or the file has no bytes. */
    EMPTY("complaint.sheetEmpty"),
    /** More bytes, packed or unpacked, than a list ever needs. */
    TOO_LARGE("complaint.sheetTooLarge"),
    /** Neither an .xlsx workbook nor text, or a broken one. */
    NOT_A_TABLE("complaint.sheetNotTable"),
    /** A workbook under a password. */
    LOCKED("complaint.sheetLocked"),
    /** A workbook of Excel 97 to 2003. */
    OLD_EXCEL("complaint.sheetOldExcel"),
    /** A workbook with a program inside. */
    MACROS("complaint.sheetMacros"),
    /** No sheet has the headings that the table must have. */
    WRONG_HEADINGS("complaint.sheetHeadings"),
    /** A heading stands in the table more than once. */
    HEADING_TWICE("complaint.sheetHeadingTwice"),
    /** A quotation mark that is opened and never closed. */
    OPEN_QUOTE("complaint.sheetOpenQuote"),
    /** Headings without a row below. */
    NO_ROWS("complaint.sheetNoRows"),
    /** More rows than one table may have. */
    TOO_MANY_ROWS("complaint.sheetTooManyRows"),
    /** Reading took longer than any table needs. */
    TOO_SLOW("complaint.sheetTooSlow");

    private final String messageKey;

    SheetTrouble(String messageKey) {
        this.messageKey = messageKey;
    }

    /** Returns the key of the sentence that tells the person what to do. */
    public String messageKey() {
        return messageKey;
    }

    SheetFault because(Object... arguments) {
        return new SheetFault(this, List.of(arguments));
    }
}
