package vn.thidua.plan.intake.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a ruled row that holds several printed ones: some tables have lines between columns only. The running numbers
 * of the first column then tell where a row begins.
 */
final class RowSplit {
    private RowSplit() {}

    static List<List<List<Word>>> of(List<List<Word>> row) {
        List<Line> first = Line.of(row.getFirst());
        boolean numbered = first.size() >= 2
                && first.stream().allMatch(line -> line.plain().matches("\\d{1,3}[.)]?"));
        if (!numbered) {
            return List.of(row);
        }
        List<List<List<Word>>> rows = new ArrayList<>();
        for (int i = 0; i < first.size(); i++) {
            // A row begins a little above its number and reaches to the next one.
            double from = i == 0 ? Double.NEGATIVE_INFINITY : edge(first.get(i));
            double to = i + 1 == first.size() ? Double.POSITIVE_INFINITY : edge(first.get(i + 1));
            rows.add(row.stream()
                    .map(cell -> cell.stream()
                            .filter(word -> word.middleY() >= from && word.middleY() < to)
                            .toList())
                    .toList());
        }
        return rows;
    }

    private static double edge(Line line) {
        return line.top() - 0.2 * (line.bottom() - line.top());
    }
}
