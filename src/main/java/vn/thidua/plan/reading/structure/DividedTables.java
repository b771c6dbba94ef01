package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables with one row a line, cells divided by tabs or bars. */
final class DividedTables {

    private static final int GAP_AT_MOST = 3;

    private DividedTables() {}

    static @Nullable TableAt at(List<Line> lines, int at) {
        char divider = divider(lines.get(at));
        if (divider == 0) {
            return null;
        }
        List<List<Text>> rows = new ArrayList<>();
        int end = at;
        while (end < lines.size()) {
            Line line = lines.get(end);
            if (divider(line) == divider) {
                List<Text> cells = cells(line, divider);
                if (!isRuler(cells)) {
                    rows.add(cells);
                }
                end++;
            } else if (goesOnSoon(lines, end, divider, rows)) {
                append(rows.getLast(), line);
                end++;
            } else {
                break;
            }
        }
        if (rows.isEmpty()) {
            // Nothing but ruling, which says nothing; looked at once, for there may be no end of it.
            return new TableAt(new Table(List.of(), List.of()), end);
        }
        boolean open = divider == '|' && lines.get(at).text().charAt(0) != '|';
        boolean text = rows.size() == 1
                && (open || (rows.getFirst().size() < 3 && divider == '\t'))
                && !Tables.isFirstTitle(rows.getFirst().getFirst());
        return text
                ? null
                : new TableAt(Tables.table(rows), end); // a lone line with one tab, or with bars inside, is text
    }

    private static char divider(Line line) {
        String text = line.text().toString();
        if (text.charAt(0) == '|' && text.indexOf('|', 1) > 0 && text.indexOf('|', text.indexOf('|', 1) + 1) > 0) {
            return '|';
        }
        int bar = text.indexOf(" | ");
        if (bar > 0 && text.indexOf(" | ", bar + 2) > 0) {
            return '|';
        }
        int tab = text.indexOf('\t');
        if (tab < 0) {
            return 0;
        }
        boolean numbered = text.indexOf('\t', tab + 1) < 0
                && isItemMarker(line.text().subText(0, tab).trim());
        return numbered ? 0 : '\t';
    }

    /** In "1.<tab>Mục đích" the tab stands for the blank behind the number. */
    private static boolean isItemMarker(Text cell) {
        Markers.Found found = Markers.find(cell);
        return found != null && found.end() >= cell.length();
    }

    private static boolean goesOnSoon(List<Line> lines, int at, char divider, List<List<Text>> rows) {
        if (rows.isEmpty() || lines.get(at).loose()) {
            return false;
        }
        for (int i = at + 1; i < Math.min(lines.size(), at + GAP_AT_MOST); i++) {
            if (divider(lines.get(i)) == divider) {
                return (rows.getLast().size() > 2 && lines.get(at).marker() == null)
                        || (rows.getLast().size() > 2
                                && lines.get(at).text().length() < 400
                                && !lines.get(at).bold());
            }
        }
        return false;
    }

    private static void append(List<Text> row, Line line) {
        row.set(row.size() - 1, Text.join(List.of(row.getLast(), Texts.squeeze(line.text()))));
    }

    private static List<Text> cells(Line line, char divider) {
        Text text = line.text();
        List<Text> cells = new ArrayList<>();
        int from = divider == '|' && text.charAt(0) == '|' ? 1 : 0;
        int to = divider == '|' && text.charAt(text.length() - 1) == '|' ? text.length() - 1 : text.length();
        int start = from;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == divider) {
                cells.add(Texts.squeeze(text.subText(start, i)));
                start = i + 1;
            }
        }
        cells.add(Texts.squeeze(text.subText(start, Math.max(start, to))));
        return cells;
    }

    private static boolean isRuler(List<Text> cells) {
        return cells.stream().allMatch(cell -> cell.toString().chars().allMatch(c -> c == '-' || c == ':' || c == '='));
    }
}
