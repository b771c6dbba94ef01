package vn.thidua.scoring.workbook;

import java.util.List;

/** What stands in one of the sheets, in the order of its columns. */
public record SheetCells(SheetKind kind, List<CellRow> rows) {

    /**
     * A row.
     *
     * @param number as Excel shows it
     */
    public record CellRow(int number, List<String> cells) {

        /** Returns the text of a column. */
        String cell(SheetKind kind, String column) {
            int place = kind.place(column);
            return place >= 0 && place < cells.size() ? cells.get(place) : "";
        }
    }
}
