package vn.thidua.scoring.filling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.TypedNumber;
import vn.thidua.spreadsheet.WholeBook;

/** Reads the rows of a workbook one after the other. */
final class ScoreBookReading {

    private static final int MOST_WORDS = 1000;

    private final ScoreBook.Sheets sheets;
    private final ScoreBookHead head;
    private final ScoreBookWords words;
    private final List<CellTrouble> troubles;
    private final List<FilledCell> cells = new ArrayList<>();

    /** Reads rows under a head; what is wrong with them is added to the troubles. */
    ScoreBookReading(ScoreBook.Sheets sheets, ScoreBookHead head, ScoreBookWords words, List<CellTrouble> troubles) {
        this.sheets = sheets;
        this.head = head;
        this.words = words;
        this.troubles = troubles;
    }

    /** Returns what the rows of a sheet change. */
    List<FilledCell> of(WholeBook.Sheet sheet) {
        Map<String, Integer> units = new HashMap<>();
        for (int i = 0; i < sheets.parts().size(); i++) {
            units.merge(
                    ScoreBookWords.folded(sheets.scores().units().get(i).sheet().name()), i, (one, other) -> -1);
        }
        Set<Integer> seen = new HashSet<>();
        for (WholeBook.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            String name = row.cell(head.units()).text();
            int place = units.getOrDefault(ScoreBookWords.folded(name), -2);
            if (place < 0) {
                troubles.add(CellTrouble.at(
                        head.units(),
                        row.number(),
                        place == -1 ? "scoreTable.twoUnits" : "scoreTable.unknownUnit",
                        name));
            } else if (!seen.add(place)) {
                troubles.add(CellTrouble.at(head.units(), row.number(), "scoreTable.unitTwice", name));
            } else {
                row(row, place);
            }
        }
        return cells;
    }

    private void row(WholeBook.Row row, int place) {
        UnitScore unit = sheets.scores().units().get(place);
        SheetDesk.Part part = sheets.parts().get(place);
        String why = head.reasons() < 0 ? "" : row.cell(head.reasons()).text().strip();
        if (why.length() > MOST_WORDS) {
            troubles.add(CellTrouble.at(head.reasons(), row.number(), "scoreTable.longReason"));
            return;
        }
        for (int at = 0; at < row.cells().size(); at++) {
            ScoreColumn column = head.columns().get(at);
            WholeBook.Cell cell = row.cell(at);
            if (column == null || cell.text().isEmpty() && !cell.formula()) {
                continue;
            }
            Optional<BigDecimal> value = cell.formula() ? Optional.empty() : value(cell, column);
            if (value.isEmpty()) {
                troubles.add(CellTrouble.at(
                        at,
                        row.number(),
                        cell.formula() ? "scoreTable.formula" : "scoreTable.noNumber",
                        cell.text(),
                        unit.sheet().name()));
                continue;
            }
            Optional<Entry> before = sheets.before(place, column.subject());
            BigDecimal stood = before.map(Entry::value).orElse(null);
            if (stood != null && stood.compareTo(value.get()) == 0) {
                continue;
            }
            Optional<Refusal> no =
                    SheetDesk.whyNot(part, sheets.scores(), unit, new Said(column.subject(), value.get(), why));
            if (no.isPresent()) {
                troubles.add(CellTrouble.at(at, row.number(), no.get()));
                continue;
            }
            cells.add(new FilledCell(
                    unit.sheet().id().value(),
                    unit.sheet().version(),
                    unit.sheet().name(),
                    column.subject(),
                    column.heading(),
                    stood,
                    value.get(),
                    why));
        }
    }

    private Optional<BigDecimal> value(WholeBook.Cell cell, ScoreColumn column) {
        String text = cell.figure().isEmpty() ? cell.text() : cell.figure();
        if (column.applies() && words.is(ScoreBookWords.folded(text), "score.yes")) {
            return Optional.of(BigDecimal.ONE);
        }
        if (column.applies() && words.is(ScoreBookWords.folded(text), "score.no")) {
            return Optional.of(BigDecimal.ZERO);
        }
        return TypedNumber.of(text);
    }
}
