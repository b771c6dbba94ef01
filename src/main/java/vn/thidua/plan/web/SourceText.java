package vn.thidua.plan.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The text of a plan cut into blocks and runs for the screen. Marks may nest and overlap: a run is a stretch over which the same marks lie, shown in the
 * colour of the shortest one.
 */
public final class SourceText {

    private final String text;
    private final List<Mark> marks;
    private final int[] cuts;
    private final SourceLines lines;

    private SourceText(String text, List<Mark> marks) {
        this.text = text;
        this.lines = new SourceLines(text);
        this.marks = marks.stream()
                .filter(mark -> mark.from() < mark.to() && mark.to() <= text.length())
                .sorted(Comparator.comparingInt(Mark::from)
                        .thenComparing(Comparator.comparingInt(Mark::to).reversed()))
                .toList();
        TreeSet<Integer> all = new TreeSet<>();
        for (Mark mark : this.marks) {
            all.add(mark.from());
            all.add(mark.to());
        }
        this.cuts = all.stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * Something that the text is marked with.
     *
     * @param key what the runs name it by: the label of an item, or {@code w} and the number of a warning
     * @param style class of its colour
     * @param wide whether it covers whole paragraphs and is shown beside them instead of under its words
     */
    public record Mark(String key, String style, int from, int to, boolean wide, boolean warning) {}

    /** A block of the text. */
    public sealed interface Block {}

    /**
     * Lines that belong together.
     *
     * @param wide marks that begin in it and are shown beside it
     * @param style colour of the innermost mark that lies over all of it, empty for none
     * @param columns whether its lines are set with runs of spaces, as at the head and foot of a document
     */
    public record Paragraph(List<Run> runs, List<Mark> wide, String style, boolean heading, boolean columns)
            implements Block {}

    /** Rows of cells. */
    public record Table(List<Row> rows) implements Block {}

    /** A row of a table. */
    public record Row(List<Paragraph> cells) {}

    /** The beginning of a page. */
    public record PageBreak(int page) implements Block {}

    /**
     * A stretch of text with the same marks.
     *
     * @param at offset of its first character
     * @param keys keys of its marks, separated by spaces; empty for plain text
     * @param style class of the innermost mark, empty for plain text
     * @param begins keys of the marks that begin here
     * @param ends marks that end here and show their label
     */
    public record Run(
            int at, String text, String keys, String style, boolean warning, List<String> begins, List<Mark> ends) {

        /** Tells whether nothing is marked. */
        public boolean plain() {
            return keys.isEmpty();
        }
    }

    /** Returns the blocks of a text with these marks. */
    public static List<Block> blocks(String text, List<Mark> marks) {
        return new SourceText(text, marks).blocks();
    }

    private List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        int page = 1;
        int paragraph = -1;
        int at = 0;
        while (at <= text.length()) {
            int end = lineEnd(at);
            boolean table = text.substring(at, end).indexOf('\t') >= 0;
            boolean blank = text.substring(at, end).isBlank();
            if (paragraph >= 0 && (blank || table || lines.begins(paragraph, at, end) || edge(paragraph, at, end))) {
                blocks.add(paragraph(paragraph, at - 1));
                paragraph = -1;
            }
            if (!rows.isEmpty() && !table) {
                blocks.add(new Table(List.copyOf(rows)));
                rows.clear();
            }
            if (table) {
                rows.add(row(at, end));
            } else if (!blank && paragraph < 0) {
                paragraph = at;
            }
            boolean newPage = end < text.length() && text.charAt(end) == '\f';
            if (newPage || end == text.length()) {
                if (paragraph >= 0) {
                    blocks.add(paragraph(paragraph, end));
                    paragraph = -1;
                }
                if (!rows.isEmpty()) {
                    blocks.add(new Table(List.copyOf(rows)));
                    rows.clear();
                }
            }
            if (newPage) {
                blocks.add(new PageBreak(++page));
            }
            at = end + 1;
        }
        return blocks;
    }

    /** A wide mark gets a paragraph of its own, so that the bar beside it covers its lines only. */
    private boolean edge(int paragraph, int from, int to) {
        return marks.stream()
                .filter(Mark::wide)
                .anyMatch(
                        mark -> mark.from() >= from && mark.from() < to || mark.to() <= from && mark.to() > paragraph);
    }

    private int lineEnd(int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\n' || text.charAt(i) == '\f') {
                return i;
            }
        }
        return text.length();
    }

    private Row row(int from, int to) {
        List<Paragraph> cells = new ArrayList<>();
        int at = from;
        while (at <= to) {
            int tab = text.indexOf('\t', at);
            int end = tab < 0 || tab > to ? to : tab;
            cells.add(paragraph(at, end));
            at = end + 1;
        }
        return new Row(cells);
    }

    private Paragraph paragraph(int from, int to) {
        List<Mark> here = marks.stream()
                .filter(mark -> mark.from() < Math.max(to, from + 1) && from < mark.to())
                .toList();
        List<Mark> wide =
                here.stream().filter(mark -> mark.wide() && mark.from() >= from).toList();
        String style = here.stream()
                .filter(Mark::wide)
                .min(Comparator.comparingInt(mark -> mark.to() - mark.from()))
                .map(Mark::style)
                .orElse("");
        boolean columns = lines.columns(from, to);
        return new Paragraph(runs(from, to, here), wide, style, heading(from, to), columns);
    }

    private boolean heading(int from, int to) {
        String line = text.substring(from, to).strip();
        return line.length() < 160
                && line.chars().filter(Character::isLetter).count() > 3
                && line.chars().noneMatch(Character::isLowerCase);
    }

    private List<Run> runs(int from, int to, List<Mark> here) {
        List<Run> runs = new ArrayList<>();
        int at = from;
        int next = firstCutAfter(from);
        while (at < to) {
            int end = next < cuts.length && cuts[next] < to ? cuts[next] : to;
            runs.add(run(at, end, here));
            at = end;
            next++;
        }
        return runs;
    }

    private int firstCutAfter(int offset) {
        int low = 0;
        int high = cuts.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (cuts[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Run run(int from, int to, List<Mark> here) {
        StringBuilder keys = new StringBuilder();
        List<String> begins = new ArrayList<>();
        List<Mark> ends = new ArrayList<>();
        Mark innermost = null;
        boolean warning = false;
        for (Mark mark : here) {
            if (mark.from() <= from && to <= mark.to()) {
                keys.append(keys.isEmpty() ? "" : " ").append(mark.key());
                warning |= mark.warning();
                if (mark.from() == from && !mark.wide()) {
                    begins.add(mark.key());
                }
                if (mark.to() == to && !mark.wide() && !mark.warning()) {
                    ends.add(mark);
                }
                if (!mark.wide()
                        && !mark.warning()
                        && (innermost == null || mark.to() - mark.from() <= innermost.to() - innermost.from())) {
                    innermost = mark;
                }
            }
        }
        String style = innermost == null ? "" : innermost.style();
        return new Run(from, text.substring(from, to), keys.toString(), style, warning, begins, ends.reversed());
    }
}
