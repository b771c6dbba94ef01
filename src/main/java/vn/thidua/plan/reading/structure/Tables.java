package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognises the forms a table takes in plain text, and makes tables of rows of cells. */
final class Tables {

    private static final Pattern ROW_NUMBER =
            Pattern.compile("(\\d{1,3}(?:\\.\\d{1,2})*|[IVX]{1,6}|[A-Da-dđ])\\s*[.)]?");
    private static final Set<String> FIRST_TITLES = Set.of("tt", "stt", "số tt", "số thứ tự", "tt.", "stt.", "số t t");

    private Tables() {}

    /** The table that begins at a line, null where none does. */
    static @Nullable TableAt at(List<Line> lines, int at) {
        Line line = lines.get(at);
        if (Bars.isBar(line)) {
            int end = Bars.end(lines, at);
            List<List<Text>> rows = new ArrayList<>();
            for (List<List<Line>> row : Bars.rows(lines.subList(at, end))) {
                rows.add(row.stream()
                        .map(cell -> Texts.unwrap(cell.stream().map(Line::text).toList()))
                        .toList());
            }
            return new TableAt(table(rows), end);
        }
        TableAt table = BarLists.at(lines, at);
        if (table == null) {
            table = DividedTables.at(lines, at);
        }
        if (table == null) {
            table = ListTables.at(lines, at);
        }
        return table == null ? LayoutTables.at(lines, at) : table;
    }

    /** A table of rows, the first of which is its header where it reads like one. */
    static Table table(List<List<Text>> rows) {
        boolean header = !rows.isEmpty() && isHeader(rows.getFirst());
        List<Text> titles = header ? rows.getFirst() : List.of();
        List<Table.Row> body = new ArrayList<>();
        for (List<Text> row : header ? rows.subList(1, rows.size()) : rows) {
            boolean repeated = header && sameWords(titles, row);
            if (!repeated && row.stream().anyMatch(cell -> !cell.isEmpty())) {
                body.add(new Table.Row(number(row.getFirst()), row));
            }
        }
        return new Table(titles, body);
    }

    static boolean isFirstTitle(Text cell) {
        return cell.length() <= 12 && FIRST_TITLES.contains(cell.trim().key());
    }

    private static boolean isHeader(List<Text> row) {
        if (row.size() > 1 && isFirstTitle(row.getFirst())) {
            return true;
        }
        return row.size() > 1
                && number(row.getFirst()).isEmpty()
                && row.stream()
                        .allMatch(
                                cell -> cell.length() < 60 && !cell.isEmpty() && Character.isUpperCase(cell.charAt(0)));
    }

    static boolean sameWords(List<Text> one, List<Text> other) {
        if (one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).key().equals(other.get(i).key())) {
                return false;
            }
        }
        return true;
    }

    /** Number or letter of a row, empty where the cell holds anything else. */
    static String number(Text cell) {
        String text = cell.length() > 10 ? "" : cell.trim().toString();
        var matcher = ROW_NUMBER.matcher(text);
        return matcher.matches() ? matcher.group(1) : "";
    }

    /** Whether the second table is the rest of the first. */
    static boolean goesOn(Table first, Table second) {
        if (!second.header().isEmpty()) {
            return sameWords(first.header(), second.header());
        }
        return !first.header().isEmpty()
                && !second.rows().isEmpty()
                && first.header().size() == second.rows().getFirst().cells().size();
    }
}
