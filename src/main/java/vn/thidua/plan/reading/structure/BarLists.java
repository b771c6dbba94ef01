package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables whose cells end with a line that is nothing but a bar, where nothing marks the ends of rows: each row begins with its number. */
final class BarLists {

    private static final int COLUMNS_AT_MOST = 12;
    private static final int CELL_LINES_AT_MOST = 40;

    private BarLists() {}

    static @Nullable TableAt at(List<Line> lines, int at) {
        boolean opens = at + 1 < lines.size()
                && Bars.isBar(lines.get(at + 1))
                && Tables.isFirstTitle(lines.get(at).text());
        if (!opens) {
            return null;
        }
        List<Text> cells = new ArrayList<>();
        int end = at;
        int next = cellEnd(lines, at);
        while (next >= 0) {
            cells.add(Texts.unwrap(
                    lines.subList(end, next).stream().map(Line::text).toList()));
            end = next + 1;
            next = cellEnd(lines, end);
        }
        return new TableAt(Tables.table(rows(cells)), end);
    }

    /** Index of the bar that ends the cell, -1 where no cell begins. */
    private static int cellEnd(List<Line> lines, int from) {
        for (int i = from; i < Math.min(lines.size(), from + CELL_LINES_AT_MOST); i++) {
            if (Bars.isBar(lines.get(i))) {
                return i == from ? -1 : i;
            }
        }
        return -1;
    }

    private static List<List<Text>> rows(List<Text> cells) {
        int width = 0;
        for (int i = 2; i < Math.min(cells.size(), COLUMNS_AT_MOST) && width == 0; i++) {
            String number = Tables.number(cells.get(i));
            width = number.equals("1") || number.equals("I") || number.equals("A") || number.equals("01") ? i : 0;
        }
        List<List<Text>> rows = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            boolean begins = i == 0
                    || (width > 0
                            && rows.getLast().size() >= width
                            && !Tables.number(cells.get(i)).isEmpty());
            if (begins) {
                rows.add(new ArrayList<>());
            }
            rows.getLast().add(cells.get(i));
        }
        return rows;
    }
}
