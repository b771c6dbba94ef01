package vn.thidua.plan.intake.office;

import java.util.ArrayList;
import java.util.List;

/** A table cell: its lines and tables in order, and how many columns it spans. */
final class Cell {
    final List<Object> blocks = new ArrayList<>();
    int span = 1;

    /** Adds a line of text, or several with line breaks in between. */
    void line(String text) {
        for (String line : text.split("[\n\f]", -1)) {
            if (!line.isBlank()) {
                blocks.add(line.strip());
            }
        }
    }

    /** Adds a table within the cell. */
    void table(Table table) {
        blocks.add(table);
    }

    /** Returns the lines; a table within gives one line a row, its cells parted by semicolons. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Object block : blocks) {
            if (block instanceof Table table) {
                lines.addAll(table.flatRows());
            } else {
                lines.add((String) block);
            }
        }
        return lines;
    }

    /** Returns the text on one line. */
    String flat() {
        return String.join(" ", lines());
    }
}
