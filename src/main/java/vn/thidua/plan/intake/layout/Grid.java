package vn.thidua.plan.intake.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A ruled table: the lines between its rows and columns, and the words that fall into its cells. */
final class Grid {
    private static final int MOST_COLUMNS = 60;
    private static final int MOST_ROWS = 600;

    private final boolean[][] upright;
    private final boolean[][] level;
    private final double[] xs;
    private final double[] ys;
    private final double slack;
    private final List<Word> words = new ArrayList<>();

    private Grid(List<Rule> rules, double[] xs, double[] ys, double slack) {
        this.xs = xs;
        this.ys = ys;
        this.upright = drawn(rules, false, xs, ys, slack);
        this.level = drawn(rules, true, ys, xs, slack);
        this.slack = slack;
    }

    /** Returns the table that lines which touch each other draw; null where they draw none with two columns or more. */
    static @Nullable Grid of(List<Rule> rules, double slack) {
        double[] xs = edges(rules, false, slack);
        double[] ys = edges(rules, true, slack);
        long upright = rules.stream().filter(rule -> !rule.level()).count();
        long level = rules.size() - upright;
        boolean table = upright >= 1 && level >= 2 && xs.length >= 3 && ys.length >= 2;
        return table && xs.length <= MOST_COLUMNS && ys.length <= MOST_ROWS ? new Grid(rules, xs, ys, slack) : null;
    }

    /** The places of the lines of one direction, and the ends of those across: open tables lack their outer lines. */
    private static double[] edges(List<Rule> rules, boolean level, double slack) {
        List<Double> all = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule.level() == level) {
                all.add(rule.at());
            } else {
                all.add(rule.from());
                all.add(rule.to());
            }
        }
        all.sort(null);
        double low = all.isEmpty() ? 0 : all.getFirst();
        double high = all.isEmpty() ? 0 : all.getLast();
        List<Double> kept = new ArrayList<>();
        for (double place : all) {
            boolean drawn = place == low
                    || place == high
                    || rules.stream().anyMatch(rule -> rule.level() == level && Math.abs(rule.at() - place) < 1e-9);
            if (drawn && (kept.isEmpty() || place - kept.getLast() > 2 * slack)) {
                kept.add(place);
            }
        }
        return kept.stream().mapToDouble(Double::doubleValue).toArray();
    }

    double top() {
        return ys[0];
    }

    double bottom() {
        return ys[ys.length - 1];
    }

    boolean holds(Word word) {
        return word.middleX() > xs[0] - slack
                && word.middleX() < xs[xs.length - 1] + slack
                && word.middleY() > top() - slack
                && word.middleY() < bottom() + slack;
    }

    void add(Word word) {
        words.add(word);
    }

    List<Word> words() {
        return words;
    }

    int columns() {
        return xs.length - 1;
    }

    /** Returns the rows, each with one text a column; a cell that spans several leaves the others empty. */
    List<List<String>> rows() {
        int columns = columns();
        int rows = ys.length - 1;
        List<List<List<Word>>> cells = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<List<Word>> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(new ArrayList<>());
            }
            cells.add(line);
        }
        for (Word word : words) {
            int home = home(index(ys, word.middleY()), index(xs, word.middleX()));
            cells.get(home / columns).get(home % columns).add(word);
        }
        return cells.stream()
                .flatMap(row -> RowSplit.of(row).stream())
                .map(row -> row.stream().map(Grid::text).toList())
                .toList();
    }

    /** Returns the number of the cell that a field belongs to: that of its first field, counted row by row. */
    private int home(int fieldRow, int fieldColumn) {
        int row = fieldRow;
        int column = fieldColumn;
        while (column > 0 && !upright[column][row]) {
            column--;
        }
        while (row > 0 && !level[row][column]) {
            row--;
        }
        return row * columns() + column;
    }

    Box outline() {
        return new Box(xs[0], top(), xs[xs.length - 1], bottom());
    }

    List<Box> cells() {
        Map<Integer, Box> cells = new TreeMap<>();
        for (int row = 0; row < ys.length - 1; row++) {
            for (int column = 0; column < columns(); column++) {
                Box field = new Box(xs[column], ys[row], xs[column + 1], ys[row + 1]);
                cells.merge(
                        home(row, column),
                        field,
                        (a, b) -> new Box(
                                Math.min(a.left(), b.left()), Math.min(a.top(), b.top()),
                                Math.max(a.right(), b.right()), Math.max(a.bottom(), b.bottom())));
            }
        }
        return List.copyOf(cells.values());
    }

    private static String text(List<Word> words) {
        return Line.of(words).stream().map(Line::plain).collect(Collectors.joining(" "));
    }

    private static int index(double[] edges, double place) {
        int index = 0;
        while (index < edges.length - 2 && place >= edges[index + 1]) {
            index++;
        }
        return index;
    }

    /** Marks the edges that lines are drawn on, once, so that placing a word costs no search. */
    private static boolean[][] drawn(List<Rule> rules, boolean level, double[] across, double[] along, double slack) {
        boolean[][] drawn = new boolean[across.length][along.length - 1];
        for (Rule rule : rules) {
            if (rule.level() == level) {
                for (int i = 0; i < across.length; i++) {
                    if (Math.abs(rule.at() - across[i]) <= 2 * slack) {
                        for (int j = 0; j < along.length - 1; j++) {
                            drawn[i][j] |= rule.covers((along[j] + along[j + 1]) / 2, 0);
                        }
                    }
                }
            }
        }
        return drawn;
    }
}
