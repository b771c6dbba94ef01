package vn.thidua.plan.reading.structure;

import java.util.List;

/** Takes lines apart that stand beside each other in two columns. */
final class Columns {

    private Columns() {}

    static List<Text> lines(List<Line> lines) {
        return lines.stream().map(Line::text).map(Texts::squeeze).toList();
    }
}
