package vn.thidua.scoring.workbook;

import java.util.List;
import vn.thidua.spreadsheet.CellName;

/**
 * What is wrong with a workbook, and where.
 *
 * @param sheet message key of the name of the sheet; the name itself for one that nobody knows
 * @param cell as Excel calls it: B7; empty for the sheet as a whole
 * @param key of the sentence
 * @param arguments facts that the sentence names
 */
public record CellFault(String sheet, String cell, String key, List<Object> arguments) {

    static CellFault sheet(String sheet, String key, Object... arguments) {
        return new CellFault(sheet, "", key, List.of(arguments));
    }

    static CellFault at(SheetKind kind, int column, int row, String key, Object... arguments) {
        return new CellFault(kind.key(), CellName.of(column, row), key, List.of(arguments));
    }
}
