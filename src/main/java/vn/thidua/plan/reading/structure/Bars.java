package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** Reads tables whose cells are divided by lines with nothing but a bar. */
final class Bars {

    private static final int CELL_LINES_ABOVE = 2;

    private Bars() {}

    static boolean isBar(Line line) {
        return line.text().length() == 1 && line.text().charAt(0) == '|';
    }

    /** The lines of a head whose cells each end with a bar: what stands above the bar belongs to its cell. */
    static List<Line> closed(List<Line> lines) {
        if (lines.stream().anyMatch(line -> line.text().charAt(0) == '|' && !isBar(line))) {
            return lines;
        }
        List<Line> cells = new ArrayList<>();
        int open = 0;
        for (Line line : lines) {
            Text text = line.text();
            boolean closes = text.length() > 1 && text.charAt(text.length() - 1) == '|';
            if (!closes) {
                cells.add(line);
                open = isBar(line) || HeadLines.isNumberOrDate(text) ? 0 : open + 1;
                continue;
            }
            List<Line> above = cells.subList(cells.size() - Math.min(open, CELL_LINES_ABOVE), cells.size());
            List<Text> pieces = new ArrayList<>(above.stream().map(Line::text).toList());
            boolean alone = text.toString().indexOf('|') == text.length() - 1;
            pieces.add(alone ? text.subText(0, text.length() - 1).trim() : text);
            above.clear();
            cells.add(new Line(Text.join(pieces), line.indent(), line.bold(), line.loose()));
            open = 0;
        }
        return cells;
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
