package vn.thidua.spreadsheet;

import java.util.List;
import java.util.Map;

/**
 * A row below the headings.
 *
 * @param number as Excel shows it
 * @param cells one text per wanted column, stripped, empty where the cell is
 * @param formulas wanted columns, counted from 0, that hold a formula instead of a value
 * @param percents wanted columns of figures that Excel keeps as numbers and shows in percent, with what it shows before the sign: of 0,975 it is 97,5
 */
public record SheetRow(int number, List<String> cells, List<Integer> formulas, Map<Integer, String> percents) {

    /** Makes a row in which nothing is shown in percent. */
    public SheetRow(int number, List<String> cells, List<Integer> formulas) {
        this(number, cells, formulas, Map.of());
    }

    /** Returns the text of a column, counted from 0. */
    public String cell(int column) {
        return cells.get(column);
    }

    /** Returns what Excel shows before the percent sign of a number; empty where it shows none, or where a person typed the sign. */
    public String percent(int column) {
        return percents.getOrDefault(column, "");
    }

    /** Returns message keys of what is wrong with the row whatever stands in it: a formula is no value. */
    public List<String> faults() {
        return formulas.isEmpty() ? List.of() : List.of("import.fault.formula");
    }
}
