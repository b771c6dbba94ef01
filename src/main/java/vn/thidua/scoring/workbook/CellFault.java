package vn.thidua.scoring.workbook;

import java.util.List;

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
        return new CellFault(kind.key(), letters(column) + row, key, List.of(arguments));
    }

    private static String letters(int column) {
        String letters = "";
        for (int rest = Math.max(column, 0); rest >= 0; rest = rest / 26 - 1) {
            letters = (char) ('A' + rest % 26) + letters;
        }
        return letters;
    }
}
