package vn.thidua.scoring.filling;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.round.Entry;
import vn.thidua.scoring.round.RoundScores;
import vn.thidua.scoring.round.SheetDesk;
import vn.thidua.scoring.round.UnitScore;
import vn.thidua.shared.TypedNumber;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.WholeBook;

/** Writes and reads the workbook in which somebody scores many units at once: a row for each, a column for each criterion, a reason at the end. An empty cell changes nothing. */
@Component
public class ScoreBook {

    private static final long MB = 1024L * 1024;

    /** No cluster is larger. */
    public static final SheetLimits LIMITS =
            new SheetLimits(5 * MB, 50 * MB, 10 * MB, 5_000, 250, 4_000, Duration.ofSeconds(30));

    private final ScoreBookWords words;

    ScoreBook(ScoreBookWords words) {
        this.words = words;
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

        /** Returns what was said of a subject on the sheet at a place; empty where nothing was. */
        Optional<Entry> before(int place, String subject) {
            SheetDesk.Part part = parts.get(place);
            return scores.units().get(place).entries().of(subject, part.stage()).stream()
                    .filter(entry -> entry.unit().equals(part.unit()))
                    .findFirst();
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
        headings.add(words.t(locale, "scoreTable.unit"));
        sheets.columns().forEach(column -> headings.add(column.heading()));
        headings.add(words.t(locale, "scoreTable.why"));
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < sheets.parts().size(); i++) {
            UnitScore unit = sheets.scores().units().get(i);
            int at = i;
            List<String> cells = new ArrayList<>();
            cells.add(unit.sheet().name());
            sheets.columns()
                    .forEach(column -> cells.add(sheets.before(at, column.subject())
                            .map(entry -> TypedNumber.text(entry.value()))
                            .orElse("")));
            cells.add("");
            rows.add(cells);
        }
        return ExcelFile.table("cham-diem.xlsx", words.t(locale, "scoreTable.sheet"), headings, rows);
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
        ScoreBookHead head = ScoreBookHead.of(sheet, sheets.columns(), words, troubles);
        List<FilledCell> cells =
                troubles.isEmpty() ? new ScoreBookReading(sheets, head, words, troubles).of(sheet) : List.of();
        return new Found(troubles.isEmpty() ? cells : List.of(), troubles, Optional.empty());
    }
}
