package vn.thidua.spreadsheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The first rows of a sheet, to be looked at.
 *
 * @param name of the sheet, empty where it has none
 * @param rows from the top, all with as many cells; rows without anything are left out
 */
public record SheetTop(String name, List<SheetRow> rows) {

    private static final int MOST_ROWS = 25;
    private static final int MOST_SHEETS = 40;

    /** Returns the first rows of the sheets of a file, those with nothing in them too; nothing where it cannot be read. */
    public static List<SheetTop> of(Path file, SheetLimits limits) {
        List<SheetTop> tops = new ArrayList<>();
        try {
            if (FileCheck.whyNot(file, limits).isPresent()) {
                return List.of();
            }
            try (TableSource source = TableSource.open(file, limits)) {
                while (tops.size() < MOST_SHEETS && source.nextSheet()) {
                    tops.add(new SheetTop(source.sheetName(), rows(source)));
                }
            }
        } catch (IOException | RuntimeException broken) {
            return List.copyOf(tops);
        }
        return tops;
    }

    /** Returns how many cells the rows have. */
    public int width() {
        return rows.isEmpty() ? 0 : rows.getFirst().cells().size();
    }

    /** Returns what stands first in a column, counted from 0, of a table without headings, which begins below the titles that stand alone in their rows; empty where nothing does. */
    public String first(int place) {
        return rows.stream()
                .dropWhile(row ->
                        row.cells().stream().filter(text -> !text.isEmpty()).count() < 2)
                .map(row -> row.cell(place))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<SheetRow> rows(TableSource source) throws IOException {
        List<TableSource.RawRow> raw = new ArrayList<>();
        TableSource.RawRow row = source.nextRow();
        while (row != null && row.number() <= MOST_ROWS) {
            if (used(row) > 0) {
                raw.add(row);
            }
            row = source.nextRow();
        }
        int width = raw.stream().mapToInt(SheetTop::used).max().orElse(0);
        return raw.stream().map(one -> row(one, width)).toList();
    }

    private static int used(TableSource.RawRow row) {
        int used = row.cells().size();
        while (used > 0 && row.cell(used - 1).text().isEmpty()) {
            used--;
        }
        return used;
    }

    private static SheetRow row(TableSource.RawRow raw, int width) {
        List<String> cells = new ArrayList<>(Collections.nCopies(width, ""));
        for (int place = 0; place < width; place++) {
            cells.set(place, raw.cell(place).shown());
        }
        return new SheetRow(raw.number(), List.copyOf(cells), List.of());
    }
}
