package vn.thidua.plan.intake.layout;

import java.util.List;
import java.util.Objects;

/**
 * Where a ruled table and its cells are, for who wants to look at them one by one.
 *
 * @param outline the table
 * @param cells its cells, row by row; one that spans several columns or rows comes once
 */
public record RuledTable(Box outline, List<Box> cells) {

    /**
     * Returns the tables that drawn lines make.
     *
     * @param slack how far lines may miss each other and still touch
     */
    public static List<RuledTable> of(List<Rule> rules, double slack) {
        return Rules.groups(Rules.joined(rules, slack), slack).stream()
                .map(group -> Grid.of(group, slack))
                .filter(Objects::nonNull)
                .map(grid -> new RuledTable(grid.outline(), grid.cells()))
                .toList();
    }
}
