package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** Reads tables whose cells are divided by lines with nothing but a bar. */
final class Bars {

    private Bars() {}

    static boolean isBar(Line line) {
        return line.text().length() == 1 && line.text().charAt(0) == '|';
    }

    /** The line behind the table that begins at {@code from}: it ends with a bar before a blank line, or with the lines. */
    static int end(List<Line> lines, int from) {
        for (int at = from + 2; at < lines.size(); at++) {
            if (!isBar(lines.get(at)) && lines.get(at).loose() && isBar(lines.get(at - 1))) {
                return at;
            }
        }
        return lines.size();
    }

    /** The rows of the table in the lines, each a list of cells, each a list of lines. */
    static List<List<List<Line>>> rows(List<Line> lines) {
        List<List<List<Line>>> rows = new ArrayList<>();
        List<List<Line>> row = new ArrayList<>();
        List<Line> cell = new ArrayList<>();
        boolean afterBar = false;
        for (Line line : lines) {
            if (!isBar(line)) {
                cell.add(line);
                afterBar = false;
                continue;
            }
            if (!cell.isEmpty()) {
                row.add(List.copyOf(cell));
                cell.clear();
            } else if (afterBar && line.loose()) {
                row.add(List.of());
            } else if (afterBar && !row.isEmpty()) {
                rows.add(List.copyOf(row));
                row.clear();
            }
            afterBar = true;
        }
        if (!cell.isEmpty()) {
            row.add(List.copyOf(cell));
        }
        if (!row.isEmpty()) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
