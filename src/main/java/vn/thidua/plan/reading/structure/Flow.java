package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;

/** Joins the lines of a body to paragraphs, collects its tables, and moves its footnotes out. */
final class Flow {

    /** A longer paragraph is divided at the next line, so that no reader has to hold all of an endless one. */
    private static final int LONG = 20_000;

    private final List<Line> lines;
    private final List<Block> footnotes;
    private final Joints joints;
    private final List<Block> blocks = new ArrayList<>();
    private final List<Line> paragraph = new ArrayList<>();
    private int length;

    private Flow(List<Line> lines, List<Block> footnotes) {
        this.lines = lines;
        this.footnotes = footnotes;
        this.joints = new Joints(Layout.of(lines));
    }

    /** The blocks of a body in order; footnotes among them are added to {@code footnotes} instead. */
    static List<Block> blocks(List<Line> lines, List<Block> footnotes) {
        return new Flow(lines, footnotes).blocks();
    }

    private List<Block> blocks() {
        int at = 0;
        while (at < lines.size()) {
            TableAt table = Tables.at(lines, at);
            if (table != null) {
                flush();
                table(table.table());
                at = table.end();
            } else {
                line(lines.get(at++));
            }
        }
        flush();
        return blocks;
    }

    private void line(Line line) {
        boolean ends = !paragraph.isEmpty()
                && (length >= LONG || !joints.continues(paragraph.getFirst(), paragraph.getLast(), line));
        if (ends) {
            flush();
        }
        paragraph.add(line);
        length += line.text().length();
    }

    private void flush() {
        if (paragraph.isEmpty()) {
            return;
        }
        boolean bold = paragraph.stream().allMatch(Line::bold);
        Text text = Texts.unwrap(paragraph.stream().map(Line::text).toList());
        paragraph.clear();
        length = 0;
        if (isNote(text)) {
            footnotes.add(Block.paragraph(text, bold));
            return;
        }
        Markers.Found found = Markers.find(text);
        Block last = blocks.isEmpty() ? null : blocks.getLast();
        if (found == null && last != null && last.isNumbered() && last.text().isEmpty() && last.marker() != null) {
            blocks.set(
                    blocks.size() - 1, Block.item(last.marker(), Text.join(List.of(last.whole(), text)), text, bold));
            return;
        }
        blocks.add(
                found == null
                        ? Block.paragraph(text, bold)
                        : Block.item(
                                found.marker(), text, text.from(found.end()).trim(), bold));
    }

    private static boolean isNote(Text text) {
        char c = text.charAt(0);
        return c == '¹'
                || c == '²'
                || c == '³'
                || (c >= '⁴' && c <= '⁹')
                || (c == '[' && text.length() > 3 && text.charAt(2) == ']');
    }

    /** A table that goes on behind a page break continues the one before. */
    private void table(Table table) {
        if (table.width() == 0) {
            return;
        }
        Block last = blocks.isEmpty() ? null : blocks.getLast();
        Table before = last == null ? null : last.table();
        if (before != null && Tables.goesOn(before, table)) {
            List<Table.Row> rows = new ArrayList<>(before.rows());
            rows.addAll(table.rows());
            blocks.set(blocks.size() - 1, Block.table(new Table(before.header(), rows)));
        } else {
            blocks.add(Block.table(table));
        }
    }
}
