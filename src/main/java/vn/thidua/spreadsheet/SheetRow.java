package vn.thidua.spreadsheet;

import java.util.List;

/**
 * A row below the headings.
 *
 * @param number as Excel shows it
 * @param cells one text per wanted column, stripped, empty where the cell is
 * @param formulas wanted columns, counted from 0, that hold a formula instead of a value
 */
public record SheetRow(int number, List<String> cells, List<Integer> formulas) {

    /** Returns the text of a column, counted from 0. */
    public String cell(int column) {
        return cells.get(column);
    }

    /** Returns message keys of what is wrong with the row whatever stands in it: a formula is no value. */
    public List<String> faults() {
        return formulas.isEmpty() ? List.of() : List.of("import.fault.formula");
    }
}
