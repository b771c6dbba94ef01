package vn.thidua.plan.intake.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.intake.work.Budget;
import vn.thidua.plan.intake.work.TextSink;

/** Turns the words and drawn lines of a page into its text: ruled tables as TAB rows, all else line by line. */
public final class PageLayout {
    private final Budget budget;
    private final List<Grid> grids = new ArrayList<>();
    private final List<Word> free = new ArrayList<>();
    private final StringBuilder out = new StringBuilder();

    private PageLayout(Budget budget) {
        this.budget = budget;
    }

    /**
     * Returns the text of a page, without an end of line after the last one.
     *
     * @param slack how far drawn lines may miss each other and still touch, in the unit of the words
     */
    public static String text(List<Word> words, List<Rule> rules, double slack, Budget budget) {
        PageLayout page = new PageLayout(budget);
        page.place(words, rules, slack);
        return page.write();
    }

    private void place(List<Word> words, List<Rule> rules, double slack) {
        for (List<Rule> group : Rules.groups(Rules.joined(rules, slack), slack)) {
            Grid grid = Grid.of(group, slack);
            if (grid != null) {
                grids.add(grid);
            }
        }
        for (Word word : words) {
            Grid home = home(word);
            if (home == null) {
                free.add(word);
            } else {
                home.add(word);
            }
        }
        // Decoration that happens to cross, or a frame around a head: what it holds is read as printed.
        grids.removeIf(grid -> {
            boolean empty = grid.words().isEmpty() || usedColumns(grid) < 2;
            if (empty) {
                free.addAll(grid.words());
            }
            return empty;
        });
        grids.sort(Comparator.comparingDouble(Grid::top));
    }

    private @Nullable Grid home(Word word) {
        for (Grid grid : grids) {
            if (grid.holds(word)) {
                return grid;
            }
        }
        return null;
    }

    private static long usedColumns(Grid grid) {
        List<List<String>> rows = grid.rows();
        long used = 0;
        for (int i = 0; i < grid.columns(); i++) {
            int column = i;
            used += rows.stream().anyMatch(row -> !row.get(column).isEmpty()) ? 1 : 0;
        }
        return used;
    }

    private String write() {
        List<Line> lines = Line.of(free);
        Measure measure = Measure.of(free, lines);
        int next = 0;
        double last = Double.NaN;
        for (Line line : lines) {
            budget.check();
            while (next < grids.size() && grids.get(next).top() <= line.bottom()) {
                writeTable(grids.get(next++));
                last = Double.NaN;
            }
            double step = line.bottom() - last;
            if (step > 1.7 * measure.pitch()) {
                out.append(step > 3.5 * measure.pitch() ? "\n\n" : "\n");
            }
            last = line.bottom();
            append(LineText.of(line, measure));
        }
        while (next < grids.size()) {
            writeTable(grids.get(next++));
        }
        while (!out.isEmpty() && out.charAt(out.length() - 1) == '\n') {
            out.setLength(out.length() - 1);
        }
        return out.toString();
    }

    private void writeTable(Grid grid) {
        if (!out.isEmpty()) {
            out.append('\n');
        }
        TextSink table = new TextSink(budget);
        for (List<String> row : grid.rows()) {
            budget.cells(row.size());
            table.row(row);
        }
        out.append(table.text()).append("\n\n");
    }

    private void append(String line) {
        budget.characters(line.length() + 1L);
        out.append(line).append('\n');
    }
}
