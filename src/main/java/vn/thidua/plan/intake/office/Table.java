package vn.thidua.plan.intake.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.TextSink;

/** A table on its way to text. */
final class Table {
    private static final Pattern HEAD_OR_FOOT = Pattern.compile(
            "^(CỘNG H(ÒA|OÀ) XÃ HỘI|ĐẢNG CỘNG SẢN VIỆT NAM|ĐOÀN TNCS HỒ CHÍ MINH|Nơi nhận\\b|NƠI NHẬN\\b)");
    private static final int HEAD_ROWS = 6;

    private final List<List<Cell>> rows = new ArrayList<>();
    private final Budget budget;
    private List<Cell> current = new ArrayList<>();
    private boolean kept;

    Table(Budget budget) {
        this.budget = budget;
    }

    void row() {
        current = new ArrayList<>();
        rows.add(current);
        kept = true;
    }

    /** Leaves the last row out, with all cells it will get: it was deleted. */
    void dropRow() {
        if (kept) {
            rows.removeLast();
            kept = false;
        }
    }

    /** Adds a cell to the last row. */
    Cell cell(int span) {
        if (!kept && rows.isEmpty() && current.isEmpty()) {
            row();
        }
        Cell cell = new Cell();
        cell.span = Math.clamp(span, 1, 1000);
        budget.cells(cell.span);
        current.add(cell);
        return cell;
    }

    private int columns() {
        return rows.stream()
                .mapToInt(row -> row.stream().mapToInt(cell -> cell.span).sum())
                .max()
                .orElse(0);
    }

    List<String> flatRows() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(Cell::flat)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Writes the table as rows; a table that only arranges the page is written as what it arranges. */
    void write(TextSink sink) {
        sink.block();
        if (columns() <= 1) {
            rows.forEach(row -> row.forEach(cell -> writeBlocks(cell, sink)));
        } else if (isHeadOrFoot()) {
            rows.forEach(row -> writeSideBySide(row, sink));
        } else {
            rows.forEach(row -> writeRow(row, sink));
        }
        sink.block();
    }

    private static void writeBlocks(Cell cell, TextSink sink) {
        for (Object block : cell.blocks) {
            if (block instanceof Table table) {
                table.write(sink);
            } else {
                sink.paragraph((String) block);
            }
        }
    }

    private static void writeRow(List<Cell> row, TextSink sink) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell.flat());
            for (int i = 1; i < cell.span; i++) {
                cells.add("");
            }
        }
        sink.row(cells);
    }

    /** The head and the foot of an official document are tables without lines: their lines belong side by side. */
    private boolean isHeadOrFoot() {
        return rows.size() <= HEAD_ROWS
                && columns() <= 3
                && rows.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.lines().stream()
                                .anyMatch(line -> HEAD_OR_FOOT.matcher(line).find()));
    }

    private static void writeSideBySide(List<Cell> row, TextSink sink) {
        List<List<String>> columns =
                row.stream().map(Cell::lines).filter(lines -> !lines.isEmpty()).toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            StringBuilder line = new StringBuilder();
            int start = 0;
            for (List<String> column : columns) {
                while (line.length() < start) {
                    line.append(' ');
                }
                line.append(i < column.size() ? column.get(i) : "");
                start += column.stream().mapToInt(String::length).max().orElse(0) + 4;
            }
            sink.line(line.toString().stripTrailing());
        }
    }
}
