package vn.thidua.paperwork;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.paperwork.PdfInk.Face;
import vn.thidua.paperwork.PdfInk.Type;

/** Draws a table over as many pages as it takes. A row that is longer than a page goes on on the next; cells that reach over several rows fill them line by line. */
final class PdfTable {

    private static final Type CELL = new Type(Face.PLAIN, 12);
    private static final Type HEADING = new Type(Face.BOLD, 12);
    private static final float PAD = 4;
    private static final float LINE = CELL.size() * PdfInk.LEADING;
    private static final int FEWEST_LINES = 2;

    private final PdfInk ink;
    private final Paper.Table table;
    private final float[] edges;

    PdfTable(PdfInk ink, Paper.Table table) {
        this.ink = ink;
        this.table = table;
        this.edges = new float[table.columns().size() + 1];
        float all = table.columns().stream().mapToInt(Paper.Column::weight).sum();
        edges[0] = ink.left();
        for (int i = 0; i < table.columns().size(); i++) {
            edges[i + 1] = edges[i] + ink.width() * table.columns().get(i).weight() / all;
        }
    }

    void write() throws IOException {
        headings();
        for (Paper.Group group : table.groups()) {
            group(group);
        }
        ink.rule(edges[0], ink.at(), edges[edges.length - 1], ink.at());
    }

    private void headings() throws IOException {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.add(ink.lines(table.columns().get(i).heading(), HEADING, inside(i)));
        }
        int lines = cells.stream().mapToInt(List::size).max().orElse(1);
        if (ink.room() < (lines + FEWEST_LINES) * LINE + 4 * PAD) {
            ink.turn();
        }
        float top = ink.at();
        ink.rule(edges[0], top, edges[edges.length - 1], top);
        for (int i = 0; i < cells.size(); i++) {
            for (int line = 0; line < cells.get(i).size(); line++) {
                ink.write(cells.get(i).get(line), HEADING, edges[i] + PAD, inside(i), true, top + PAD + line * LINE);
            }
        }
        ink.down(lines * LINE + 2 * PAD);
        sides(top);
    }

    private void group(Paper.Group group) throws IOException {
        int heads = group.head().size();
        List<List<String>> head = lines(group.head(), 0);
        int headDone = 0;
        int headLines = longest(head);
        for (int row = 0; row < group.rows().size(); row++) {
            List<List<String>> cells = lines(group.rows().get(row), heads);
            boolean last = row == group.rows().size() - 1;
            int wanted = last ? Math.max(longest(cells), headLines - headDone) : longest(cells);
            int done = 0;
            do {
                boolean fresh = false;
                if (ink.room() < Math.min(wanted - done, FEWEST_LINES) * LINE + 2 * PAD) {
                    ink.rule(edges[0], ink.at(), edges[edges.length - 1], ink.at());
                    ink.turn();
                    headings();
                    fresh = true;
                }
                int now = Math.min(wanted - done, (int) ((ink.room() - 2 * PAD) / LINE));
                float top = ink.at();
                ink.rule(done == 0 && row > 0 && !fresh ? edges[heads] : edges[0], top, edges[edges.length - 1], top);
                write(head, 0, headDone, now, top);
                write(cells, heads, done, now, top);
                ink.down(now * LINE + 2 * PAD);
                sides(top);
                done += now;
                headDone += now;
            } while (done < wanted);
        }
    }

    private void write(List<List<String>> cells, int from, int done, int now, float top) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            List<String> lines = cells.get(i);
            for (int line = done; line < Math.min(lines.size(), done + now); line++) {
                int column = from + i;
                ink.write(
                        lines.get(line),
                        CELL,
                        edges[column] + PAD,
                        inside(column),
                        table.columns().get(column).centred(),
                        top + PAD + (line - done) * LINE);
            }
        }
    }

    private void sides(float top) throws IOException {
        for (float edge : edges) {
            ink.rule(edge, top, edge, ink.at());
        }
    }

    private List<List<String>> lines(List<String> cells, int from) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            lines.add(ink.lines(cells.get(i), CELL, inside(from + i)));
        }
        return lines;
    }

    private static int longest(List<List<String>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }

    private float inside(int column) {
        return edges[column + 1] - edges[column] - 2 * PAD;
    }
}
