package vn.thidua.scoring.filling;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.WholeBook;

/**
 * Where units, reasons and criteria stand in a workbook.
 *
 * @param units place of the column with the names of units
 * @param reasons place of the column with reasons; below zero where there is none
 * @param columns what can be said, by place
 */
record ScoreBookHead(int units, int reasons, Map<Integer, ScoreColumn> columns) {

    /**
     * Returns what the first row says.
     *
     * @param known what can be said
     * @param troubles where what is wrong with the row is added
     */
    static ScoreBookHead of(
            WholeBook.Sheet sheet, List<ScoreColumn> known, ScoreBookWords words, List<CellTrouble> troubles) {
        WholeBook.Row headings = sheet.rows().getFirst();
        Map<String, ScoreColumn> byHeading = known.stream()
                .collect(Collectors.toMap(
                        column -> ScoreBookWords.folded(column.heading()), Function.identity(), (one, other) -> one));
        int units = -1;
        int reasons = -1;
        Map<Integer, ScoreColumn> columns = new HashMap<>();
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < headings.cells().size(); place++) {
            String heading = headings.cell(place).text();
            String folded = ScoreBookWords.folded(heading);
            ScoreColumn column = byHeading.get(folded);
            int at = place;
            if (heading.isEmpty()
                    && sheet.rows().stream().allMatch(row -> row.cell(at).text().isEmpty())) {
                continue;
            }
            if (!seen.add(folded)) {
                troubles.add(CellTrouble.at(place, headings.number(), "scoreTable.columnTwice", heading));
            } else if (words.is(folded, "scoreTable.unit")) {
                units = place;
            } else if (words.is(folded, "scoreTable.why")) {
                reasons = place;
            } else if (column == null) {
                troubles.add(CellTrouble.at(place, headings.number(), "scoreTable.unknownColumn", heading));
            } else {
                columns.put(place, column);
            }
        }
        if (units < 0) {
            troubles.add(CellTrouble.at(
                    0, headings.number(), "scoreTable.noUnits", words.t(Vietnamese.LOCALE, "scoreTable.unit")));
        }
        return new ScoreBookHead(units, reasons, columns);
    }
}
