package vn.thidua.reporting.reviewing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside the text of a section, as it was when it was drafted.
 *
 * @param sources where figures come from; the text cites them by their number, from 1
 * @param grid a table, or null
 * @param bars a chart, or null
 */
public record Exhibit(
        List<Source> sources, @Nullable Grid grid, @Nullable Bars bars) {

    /** Nothing. */
    public static final Exhibit NONE = new Exhibit(List.of(), null, null);

    /** Where a figure comes from, in words, and the path of that page. */
    public record Source(String words, String path) {}

    /**
     * A table.
     *
     * @param weights how wide columns are, compared with each other
     */
    public record Grid(List<String> headings, List<Integer> weights, List<List<String>> rows) {}

    /**
     * A chart of bars.
     *
     * @param most the value of a bar as long as there is room
     */
    public record Bars(String title, List<Bar> bars, int most) {}

    /** A bar and its value as written. */
    public record Bar(String name, int value, String text) {}
}
