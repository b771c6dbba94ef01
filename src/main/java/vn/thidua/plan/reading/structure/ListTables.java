package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables that lost their grid: one cell a line, header cells first, each row begun by its number alone. */
final class ListTables {

    private static final int COLUMNS_AT_MOST = 10;
    private static final int ROW_LINES_AT_MOST = 80;
    private static final int LONGEST_NUMBER = 5;

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
            end += repeatedHeader(lines, end, header);
            if (end >= lines.size() || !isNext(lines.get(row), lines.get(end), true)) {
                return new TableAt(Tables.table(rows), end);
            }
            row = end;
        }
        return new TableAt(Tables.table(rows), row);
    }

    /** The number of lines of a header that a new page repeats, 0 where none stands here. */
    private static int repeatedHeader(List<Line> lines, int at, List<Text> header) {
        if (at + header.size() > lines.size()) {
            return 0;
        }
        List<Text> here = lines.subList(at, at + header.size()).stream()
                .map(line -> Texts.squeeze(line.text()))
                .toList();
        return Tables.sameWords(header, here) ? header.size() : 0;
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

    /** The next row begins with the next number alone; the last row has as many lines as there are columns, unless a section begins before. */
    private static int rowEnd(List<Line> lines, int row, int columns) {
        int limit = Math.min(lines.size(), row + ROW_LINES_AT_MOST);
        int i = row + 1;
        while (i < limit && !endsTable(lines.get(i))) {
            if (isNext(lines.get(row), lines.get(i), i - row >= columns)) {
                return i;
            }
            i++;
        }
        return Math.min(i, Math.min(lines.size(), row + columns));
    }

    /**
     * Whether a line with a number alone goes on counting rows; a count in a cell does not.
     *
     * @param full whether the row above has all its cells, so that the count may begin anew
     */
    private static boolean isNext(Line row, Line line, boolean full) {
        String number = line.text().length() > LONGEST_NUMBER ? "" : Tables.number(line.text());
        if (number.isEmpty()) {
            return false;
        }
        String before = Tables.number(row.text());
        if (!isPlain(number) || !isPlain(before)) {
            return true;
        }
        int value = Integer.parseInt(number);
        boolean counts = value == Integer.parseInt(before) + 1 && (!isPadded(number) || isPadded(before));
        return counts || (full && value == 1);
    }

    private static boolean isPlain(String number) {
        return !number.isEmpty() && number.chars().allMatch(Character::isDigit);
    }

    /** "05" is no number of a row where the one before is "4". */
    private static boolean isPadded(String number) {
        return number.charAt(0) == '0';
    }

    /** Another table, or a section with its heading in capitals, begins. */
    private static boolean endsTable(Line line) {
        Markers.Found marker = line.marker();
        boolean section = marker != null
                && (marker.marker().style() == Marker.Style.ROMAN
                        || marker.marker().style() == Marker.Style.CAPITAL)
                && marker.end() + 1 < line.text().length()
                && Headings.inCapitals(line.text().from(marker.end()));
        return section || Tables.isFirstTitle(line.text());
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
