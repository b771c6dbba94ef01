package vn.thidua.scoring.filling;

import java.util.List;
import java.util.Optional;
import vn.thidua.shared.Refusal;
import vn.thidua.spreadsheet.CellName;

/**
 * What is wrong with the workbook, and where.
 *
 * @param cell as Excel calls it: B7; empty for the workbook as a whole
 * @param key of the sentence; empty where the rules say no
 * @param arguments facts that the sentence names
 * @param refusal what the rules say
 */
public record CellTrouble(String cell, String key, List<Object> arguments, Optional<Refusal> refusal) {

    public CellTrouble {
        arguments = List.copyOf(arguments);
    }

    static CellTrouble at(int column, int row, String key, Object... arguments) {
        return new CellTrouble(CellName.of(column, row), key, List.of(arguments), Optional.empty());
    }

    static CellTrouble at(int column, int row, Refusal refusal) {
        return new CellTrouble(CellName.of(column, row), "", List.of(), Optional.of(refusal));
    }
}
