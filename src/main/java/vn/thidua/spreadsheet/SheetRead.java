package vn.thidua.spreadsheet;

import java.util.List;

/** What came out of an uploaded table: its rows, or why there are none. */
public sealed interface SheetRead {

    /**
     * The rows below the headings, those without any text left out.
     *
     * @param rows in the order of the file
     */
    record Rows(List<Row> rows) implements SheetRead {}

    /** The file as a whole cannot be used. */
    record Broken(SheetTrouble trouble) implements SheetRead {}

    /**
     * One row.
     *
     * @param number as Excel shows it, headings are row 1
     * @param cells one text per wanted column, stripped, empty where the cell is
     */
    record Row(int number, List<String> cells) {

        /** Returns the text of a column, counted from 0. */
        public String cell(int column) {
            return cells.get(column);
        }
    }
}
