package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables that lost their grid: one cell a line, header cells first, each row begun by its number alone. */
final class ListTables {

    private static final int COLUMNS_AT_MOST = 10;
    private static final int ROW_LINES_AT_MOST = 80;

    private ListTables() {}

    static @Nullable TableAt at(List<Line> lines, int at) {
        if (!Tables.isFirstTitle(lines.get(at).text())) {
            return null;
        }
        int first = firstRow(lines, at);
        if (first < 0) {
            return null;
        }
        List<Text> header = new ArrayList<>();
        lines.subList(at, first).forEach(line -> header.add(Texts.squeeze(line.text())));
        List<List<Text>> rows = new ArrayList<>();
        rows.add(header);
        int row = first;
        while (row < lines.size()) {
            int end = rowEnd(lines, row, header.size());
            rows.add(cells(lines.subList(row, end), header.size()));
            if (end >= lines.size() || Tables.number(lines.get(end).text()).isEmpty()) {
                return new TableAt(Tables.table(rows), end);
            }
            row = end;
        }
        return new TableAt(Tables.table(rows), row);
    }

    private static int firstRow(List<Line> lines, int at) {
        for (int i = at + 2; i < Math.min(lines.size(), at + COLUMNS_AT_MOST); i++) {
            String number = Tables.number(lines.get(i).text());
            if (number.equals("1") || number.equals("I") || number.equals("A") || number.equals("01")) {
                return i;
            }
        }
        return -1;
    }

    /** The next row begins with a number alone; the last row has as many lines as there are columns. */
    private static int rowEnd(List<Line> lines, int row, int columns) {
        int limit = Math.min(lines.size(), row + ROW_LINES_AT_MOST);
        for (int i = row + 1; i < limit; i++) {
            if (!Tables.number(lines.get(i).text()).isEmpty()
                    && lines.get(i).text().length() <= 5) {
                return i;
            }
        }
        return Math.min(lines.size(), row + columns);
    }

    /** One line a cell; where there are more lines than columns the long middle takes the rest. */
    private static List<Text> cells(List<Line> lines, int columns) {
        List<Text> texts =
                lines.stream().map(line -> Texts.squeeze(line.text())).toList();
        int extra = texts.size() - columns;
        if (extra <= 0 || columns < 2) {
            return texts;
        }
        List<Text> cells = new ArrayList<>();
        cells.add(texts.getFirst());
        cells.add(Texts.unwrap(texts.subList(1, 2 + extra)));
        cells.addAll(texts.subList(2 + extra, texts.size()));
        return cells;
    }
}
