package vn.thidua.scoring.filling;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.Said;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.TypedNumber;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.WholeBook;

/** Writes and reads the workbook in which somebody scores many units at once: a row for each, a column for each criterion, a reason at the end. An empty cell changes nothing. */
@Component
public class ScoreBook {

    private static final long MB = 1024L * 1024;
    private static final int MOST_WORDS = 1000;

    /** No cluster is larger. */
    public static final SheetLimits LIMITS =
            new SheetLimits(5 * MB, 50 * MB, 10 * MB, 5_000, 250, 4_000, Duration.ofSeconds(30));

    private final MessageSource messages;

    ScoreBook(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * What somebody fills.
     *
     * @param scores of the sheets that they score in that part
     * @param parts in whose name each sheet is scored, in the same order
     * @param columns what they can say
     */
    public record Sheets(RoundScores.Result scores, List<SheetDesk.Part> parts, List<ScoreColumn> columns) {

        public Sheets {
            parts = List.copyOf(parts);
            columns = List.copyOf(columns);
        }
    }

    /**
     * What a workbook holds.
     *
     * @param cells what it changes; nothing where anything is wrong
     * @param fault why the file as a whole cannot be used
     */
    public record Found(List<FilledCell> cells, List<CellTrouble> troubles, Optional<SheetFault> fault) {

        public Found {
            cells = List.copyOf(cells);
            troubles = List.copyOf(troubles);
        }
    }

    /** Returns the workbook with what was said so far. */
    public ExcelFile out(Sheets sheets, Locale locale) {
        List<String> headings = new ArrayList<>();
        headings.add(t(locale, "scoreTable.unit"));
        sheets.columns().forEach(column -> headings.add(column.heading()));
        headings.add(t(locale, "scoreTable.why"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sheets.parts().size(); i++) {
            UnitScore unit = sheets.scores().units().get(i);
            SheetDesk.Part part = sheets.parts().get(i);
            List<String> cells = new ArrayList<>();
            cells.add(unit.sheet().name());
            sheets.columns()
                    .forEach(column -> cells.add(before(unit, part, column.subject())
                            .map(entry -> TypedNumber.text(entry.value()))
                            .orElse("")));
            cells.add("");
            rows.add(cells);
        }
        return ExcelFile.table("cham-diem.xlsx", t(locale, "scoreTable.sheet"), headings, rows);
    }

    private static Optional<Entry> before(UnitScore unit, SheetDesk.Part part, String subject) {
        return unit.entries().of(subject, part.stage()).stream()
                .filter(entry -> entry.unit().equals(part.unit()))
                .findFirst();
    }

    /** Reads a workbook; a hostile one ends as a fault, never as an exception. */
    public Found in(Path file, Sheets sheets) {
        WholeBook book = WholeBook.read(file, LIMITS);
        if (book.fault().isPresent()) {
            return new Found(List.of(), List.of(), book.fault());
        }
        List<CellTrouble> troubles = new ArrayList<>();
        if (book.sheets().isEmpty() || book.sheets().getFirst().rows().isEmpty()) {
            return new Found(
                    List.of(),
                    List.of(new CellTrouble("", "scoreTable.empty", List.of(), Optional.empty())),
                    Optional.empty());
        }
        WholeBook.Sheet sheet = book.sheets().getFirst();
        Map<Integer, ScoreColumn> places = new HashMap<>();
        int[] ends = {-1, -1};
        headings(sheet, sheets, places, ends, troubles);
        List<FilledCell> cells = new ArrayList<>();
        if (troubles.isEmpty()) {
            rows(sheet, sheets, places, ends, cells, troubles);
        }
        return new Found(troubles.isEmpty() ? cells : List.of(), troubles, Optional.empty());
    }

    /** Finds where units, reasons and criteria stand. */
    private void headings(
            WholeBook.Sheet sheet,
            Sheets sheets,
            Map<Integer, ScoreColumn> places,
            int[] ends,
            List<CellTrouble> troubles) {
        WholeBook.Row headings = sheet.rows().getFirst();
        Map<String, ScoreColumn> known = sheets.columns().stream()
                .collect(
                        Collectors.toMap(column -> folded(column.heading()), Function.identity(), (one, other) -> one));
        Set<String> seen = new HashSet<>();
        for (int place = 0; place < headings.cells().size(); place++) {
            String heading = headings.cell(place).text();
            String folded = folded(heading);
            ScoreColumn column = known.get(folded);
            int at = place;
            if (heading.isEmpty()
                    && sheet.rows().stream().allMatch(row -> row.cell(at).text().isEmpty())) {
                continue;
            }
            if (!seen.add(folded)) {
                troubles.add(CellTrouble.at(place, headings.number(), "scoreTable.columnTwice", heading));
            } else if (is(folded, "scoreTable.unit")) {
                ends[0] = place;
            } else if (is(folded, "scoreTable.why")) {
                ends[1] = place;
            } else if (column == null) {
                troubles.add(CellTrouble.at(place, headings.number(), "scoreTable.unknownColumn", heading));
            } else {
                places.put(place, column);
            }
        }
        if (ends[0] < 0) {
            troubles.add(CellTrouble.at(
                    0, headings.number(), "scoreTable.noUnits", t(Vietnamese.LOCALE, "scoreTable.unit")));
        }
    }

    private boolean is(String folded, String key) {
        return Stream.of(Vietnamese.LOCALE, Locale.ENGLISH)
                .anyMatch(locale -> folded(t(locale, key)).equals(folded));
    }

    private void rows(
            WholeBook.Sheet sheet,
            Sheets sheets,
            Map<Integer, ScoreColumn> places,
            int[] ends,
            List<FilledCell> cells,
            List<CellTrouble> troubles) {
        Map<String, Integer> units = new HashMap<>();
        for (int i = 0; i < sheets.parts().size(); i++) {
            units.merge(folded(sheets.scores().units().get(i).sheet().name()), i, (one, other) -> -1);
        }
        Set<Integer> seen = new HashSet<>();
        for (WholeBook.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            String name = row.cell(ends[0]).text();
            int place = units.getOrDefault(folded(name), -2);
            if (place < 0) {
                troubles.add(CellTrouble.at(
                        ends[0], row.number(), place == -1 ? "scoreTable.twoUnits" : "scoreTable.unknownUnit", name));
            } else if (!seen.add(place)) {
                troubles.add(CellTrouble.at(ends[0], row.number(), "scoreTable.unitTwice", name));
            } else {
                row(row, sheets, place, places, ends[1], cells, troubles);
            }
        }
    }

    private void row(
            WholeBook.Row row,
            Sheets sheets,
            int place,
            Map<Integer, ScoreColumn> places,
            int reasons,
            List<FilledCell> cells,
            List<CellTrouble> troubles) {
        UnitScore unit = sheets.scores().units().get(place);
        SheetDesk.Part part = sheets.parts().get(place);
        String why = reasons < 0 ? "" : row.cell(reasons).text().strip();
        if (why.length() > MOST_WORDS) {
            troubles.add(CellTrouble.at(reasons, row.number(), "scoreTable.longReason"));
            return;
        }
        for (int at = 0; at < row.cells().size(); at++) {
            ScoreColumn column = places.get(at);
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
            Optional<Entry> before = before(unit, part, column.subject());
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
        if (column.applies() && is(folded(text), "score.yes")) {
            return Optional.of(BigDecimal.ONE);
        }
        if (column.applies() && is(folded(text), "score.no")) {
            return Optional.of(BigDecimal.ZERO);
        }
        return TypedNumber.of(text);
    }

    private static String folded(String text) {
        return Vietnamese.fold(text).strip().replaceAll("\\s+", " ");
    }

    private String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }
}
