package vn.thidua.spreadsheet;

import java.util.List;

/**
 * A column that a table can have.
 *
 * @param headings what stands or may stand above it, in any language; compared without diacritics and case
 * @param required whether a table without it is refused
 * @param content what its cells hold
 */
public record SheetColumn(List<String> headings, boolean required, Content content) {

    /** What cells hold. */
    public enum Content {
        /** Texts, as they stand. */
        TEXT,
        /** Days; those that Excel keeps as numbers are read as yyyy-MM-dd. */
        DAY,
        /** Figures; those that Excel keeps as numbers are read as a person would type them, a comma before at most six decimals. Of what Excel shows in percent it is the bare fraction; the row tells what is shown. */
        FIGURE
    }
}
