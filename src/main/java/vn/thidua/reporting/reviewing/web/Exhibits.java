package vn.thidua.reporting.reviewing.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.paperwork.Paper;
import vn.thidua.reporting.reviewing.Exhibit;

/** Tables and charts of sections as papers have them; the page shows the same. */
final class Exhibits {

    private static final int NARROW = 5;

    private Exhibits() {}

    static Paper.@Nullable Table table(Exhibit exhibit) {
        Exhibit.Grid grid = exhibit.grid();
        if (grid == null) {
            return null;
        }
        List<Paper.Column> columns = new ArrayList<>();
        for (int i = 0; i < grid.headings().size(); i++) {
            columns.add(new Paper.Column(
                    grid.headings().get(i),
                    grid.weights().get(i),
                    grid.weights().get(i) <= NARROW));
        }
        return new Paper.Table(
                columns,
                grid.rows().stream()
                        .map(row -> new Paper.Group(List.of(), List.of(row)))
                        .toList());
    }

    static Paper.@Nullable Chart chart(Exhibit exhibit) {
        Exhibit.Bars bars = exhibit.bars();
        return bars == null || bars.bars().isEmpty()
                ? null
                : new Paper.Chart(
                        bars.title(),
                        bars.bars().stream()
                                .map(bar -> new Paper.Bar(bar.name(), bar.value(), bar.text()))
                                .toList(),
                        bars.most());
    }
}
