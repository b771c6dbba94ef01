package vn.thidua.scoring.workbook;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.editing.ClassesText;
import vn.thidua.scoring.editing.CriterionText;
import vn.thidua.scoring.editing.Fields;
import vn.thidua.scoring.editing.QuantityText;
import vn.thidua.scoring.editing.RulesText;
import vn.thidua.scoring.editing.SectionText;
import vn.thidua.scoring.scale.Criterion;
import vn.thidua.scoring.scale.Scale;
import vn.thidua.scoring.scale.Section;
import vn.thidua.scoring.workbook.SheetCells.CellRow;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.ExcelFile;
import vn.thidua.spreadsheet.SheetFault;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.WholeBook;

/** Writes a scale as a workbook, and finds the sheets and columns of one again. */
@Component
public class ScaleBook {

    private static final long MB = 1024L * 1024;
    /** No scale that people keep is larger. */
    public static final SheetLimits LIMITS =
            new SheetLimits(5 * MB, 50 * MB, 10 * MB, 3_000, 60, 4_000, Duration.ofSeconds(30));

    private final ScaleWords words;

    ScaleBook(ScaleWords words) {
        this.words = words;
    }

    /** Returns the workbook of a scale. */
    public ExcelFile out(String file, String name, Scale scale, Locale locale) {
        List<ExcelFile.Page> pages = new ArrayList<>();
        for (SheetKind kind : SheetKind.values()) {
            List<String> headings = kind.columns().stream()
                    .map(column -> words.heading(kind, column, locale))
                    .toList();
            List<List<String>> rows = rows(kind, name, scale).stream()
                    .map(fields -> row(kind, fields, locale))
                    .toList();
            pages.add(new ExcelFile.Page(words.t(kind.key(), locale), headings, rows.iterator()));
        }
        return ExcelFile.book(file, pages);
    }

    private List<String> row(SheetKind kind, Fields fields, Locale locale) {
        return kind.columns().stream()
                .map(column -> words.written(column, cell(column, fields), locale))
                .toList();
    }

    private static String cell(String column, Fields fields) {
        return column.equals("agencies") ? String.join("; ", fields.lines(column)) : fields.one(column);
    }

    private static List<Fields> rows(SheetKind kind, String name, Scale scale) {
        return switch (kind) {
            case HEAD -> List.of(RulesText.fields(name, scale));
            case SECTIONS -> scale.sections().stream().map(SectionText::fields).toList();
            case QUANTITIES ->
                scale.quantities().stream().map(QuantityText::fields).toList();
            case CRITERIA ->
                scale.sections().stream()
                        .flatMap(section -> criteria(section).stream())
                        .toList();
            case BANDS ->
                scale.criteria().stream().flatMap(one -> bands(one).stream()).toList();
            case CLASSES -> spread(ClassesText.fields(scale.classes()), SheetKind.CLASSES.columns());
            case TIES ->
                spread(RulesText.fields(name, scale), List.of("tie", "tieLess")).stream()
                        .map(row -> row.with("tieBy", row.one("tie").split(":", 2)[0])
                                .with("tieOf", row.one("tie").split(":", 2)[1]))
                        .toList();
        };
    }

    private static List<Fields> criteria(Section section) {
        return section.criteria().stream()
                .map(one -> CriterionText.fields(one).with("section", section.no()))
                .toList();
    }

    private static List<Fields> bands(Criterion one) {
        return spread(CriterionText.fields(one), List.of("bandFrom", "bandEnd", "bandTo", "bandPoints")).stream()
                .map(row -> row.with("code", one.code()))
                .toList();
    }

    /** Returns the rows of a form as forms of one row. */
    private static List<Fields> spread(Fields fields, List<String> columns) {
        List<Fields> rows = new ArrayList<>();
        for (int row = 0; row < fields.rows(columns.toArray(String[]::new)); row++) {
            Fields one = Fields.NONE;
            for (String column : columns) {
                one = one.with(column, fields.row(column, row));
            }
            rows.add(one);
        }
        return rows;
    }

    /**
     * What a file holds.
     *
     * @param sheets none where something is wrong
     * @param fault why the file as a whole cannot be used
     * @param faults what is wrong with its sheets and columns
     */
    public record Found(List<SheetCells> sheets, Optional<SheetFault> fault, List<CellFault> faults) {}

    /** Finds sheets and columns in a file. */
    public Found in(Path file) {
        WholeBook book = WholeBook.read(file, LIMITS);
        if (book.fault().isPresent()) {
            return new Found(List.of(), book.fault(), List.of());
        }
        List<CellFault> faults = new ArrayList<>();
        Map<SheetKind, SheetCells> found = new HashMap<>();
        for (WholeBook.Sheet sheet : book.sheets()) {
            Optional<SheetKind> kind = words.sheet(sheet.name());
            if (kind.isEmpty()) {
                faults.add(CellFault.sheet(sheet.name(), "scale.book.unknownSheet"));
            } else if (found.put(kind.get(), cells(kind.get(), sheet, faults)) != null) {
                faults.add(CellFault.sheet(kind.get().key(), "scale.book.sheetTwice"));
            }
        }
        for (SheetKind kind : SheetKind.values()) {
            if (!found.containsKey(kind)) {
                faults.add(CellFault.sheet(kind.key(), "scale.book.missingSheet"));
            }
        }
        List<SheetCells> sheets = faults.isEmpty() ? List.copyOf(found.values()) : List.of();
        return new Found(sheets, Optional.empty(), faults);
    }

    private SheetCells cells(SheetKind kind, WholeBook.Sheet sheet, List<CellFault> faults) {
        if (sheet.rows().isEmpty()) {
            faults.add(CellFault.sheet(kind.key(), "scale.book.noHeadings"));
            return new SheetCells(kind, List.of());
        }
        WholeBook.Row headings = sheet.rows().getFirst();
        Map<String, Integer> places = new HashMap<>();
        for (int place = 0; place < headings.cells().size(); place++) {
            String heading = headings.cell(place).text();
            Optional<String> column = words.column(kind, heading);
            if (column.isPresent() && places.put(column.get(), place) != null) {
                faults.add(CellFault.at(kind, place, headings.number(), "scale.book.columnTwice", heading));
            } else if (column.isEmpty() && used(sheet, place)) {
                faults.add(CellFault.at(kind, place, headings.number(), "scale.book.unknownColumn", heading));
            }
        }
        for (String column : kind.columns()) {
            if (!places.containsKey(column)) {
                faults.add(CellFault.sheet(
                        kind.key(), "scale.book.missingColumn", words.heading(kind, column, Vietnamese.LOCALE)));
            }
        }
        List<CellRow> rows = new ArrayList<>();
        for (WholeBook.Row row : sheet.rows().subList(1, sheet.rows().size())) {
            rows.add(row(kind, row, places, faults));
        }
        return new SheetCells(kind, rows);
    }

    private static CellRow row(SheetKind kind, WholeBook.Row row, Map<String, Integer> places, List<CellFault> faults) {
        List<String> cells = new ArrayList<>();
        for (String column : kind.columns()) {
            int place = places.getOrDefault(column, Integer.MAX_VALUE);
            WholeBook.Cell cell = row.cell(place);
            if (cell.formula()) {
                faults.add(CellFault.at(kind, place, row.number(), "scale.book.formula"));
            }
            cells.add(SheetKind.figures(column) ? cell.figure() : cell.text());
        }
        return new CellRow(row.number(), cells);
    }

    /** A column without heading and without anything below it is none. */
    private static boolean used(WholeBook.Sheet sheet, int place) {
        return sheet.rows().stream().anyMatch(row -> !row.cell(place).text().isEmpty());
    }
}
