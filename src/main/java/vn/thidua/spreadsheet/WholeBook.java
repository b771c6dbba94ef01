package vn.thidua.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All sheets of a workbook, cell by cell: for a document that is more than one table, and small.
 *
 * @param fault why the file cannot be used; it has no sheets then
 */
public record WholeBook(List<Sheet> sheets, Optional<SheetFault> fault) {

    /**
     * A sheet.
     *
     * @param rows those with anything in them
     */
    public record Sheet(String name, List<Row> rows) {}

    /**
     * A row.
     *
     * @param number as Excel shows it
     */
    public record Row(int number, List<Cell> cells) {

        /** Returns the cell of a column, counted from 0; an empty one where there is none. */
        public Cell cell(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }
    }

    /**
     * A cell.
     *
     * @param text on one line
     * @param figure the same as a person would type it where Excel keeps a number
     * @param formula whether Excel works it out
     */
    public record Cell(String text, String figure, boolean formula) {

        static final Cell EMPTY = new Cell("", "", false);

        static Cell of(TableSource.RawCell raw) {
            return new Cell(raw.text(), raw.shown(), raw.formula());
        }
    }

    /** Reads a file; a hostile one ends as a fault, never as an exception. */
    public static WholeBook read(Path file, SheetLimits limits) {
        try {
            Optional<SheetFault> fault = FileCheck.whyNot(file, limits);
            if (fault.isPresent()) {
                return new WholeBook(List.of(), fault);
            }
            if (!FileCheck.packed(file)) {
                return broken(SheetTrouble.NOT_A_TABLE);
            }
            try (TableSource source = TableSource.open(file, limits)) {
                return sheets(source, limits);
            }
        } catch (IOException | RuntimeException unreadable) {
            return broken(SheetTrouble.NOT_A_TABLE);
        }
    }

    private static WholeBook sheets(TableSource source, SheetLimits limits) throws IOException {
        List<Sheet> sheets = new ArrayList<>();
        int taken = 0;
        while (source.nextSheet()) {
            List<Row> rows = new ArrayList<>();
            for (TableSource.RawRow raw = source.nextRow(); raw != null; raw = source.nextRow()) {
                if (raw.cells().stream().allMatch(cell -> cell.text().isEmpty() && !cell.formula())) {
                    continue;
                }
                if (++taken > limits.rows()) {
                    return new WholeBook(List.of(), Optional.of(SheetTrouble.TOO_MANY_ROWS.because(limits.rows())));
                }
                rows.add(
                        new Row(raw.number(), raw.cells().stream().map(Cell::of).toList()));
            }
            sheets.add(new Sheet(source.sheetName(), rows));
        }
        return new WholeBook(sheets, Optional.empty());
    }

    private static WholeBook broken(SheetTrouble trouble) {
        return new WholeBook(List.of(), Optional.of(trouble.because()));
    }
}
