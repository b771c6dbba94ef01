package vn.thidua.plan.intake.work;

import java.util.List;
import java.util.stream.Collectors;

/** Builds the text of a flowing document: paragraphs, table rows, blocks and pages. */
public final class TextSink {
    private final Budget budget;
    private final StringBuilder text = new StringBuilder();

    /** Spends characters and cells from this budget. */
    public TextSink(Budget budget) {
        this.budget = budget;
    }

    /** Adds a paragraph; its own line breaks stay, blank ones vanish. */
    public void paragraph(String paragraph) {
        budget.check();
        for (String line : paragraph.split("\n", -1)) {
            if (line.indexOf('\f') >= 0) {
                broken(line);
            } else {
                line(line.strip());
            }
        }
    }

    private void broken(String line) {
        String[] parts = line.split("\f", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                pageBreak();
            }
            line(parts[i].strip());
        }
    }

    /** Adds one line as it is, unless it is empty. */
    public void line(String line) {
        if (!line.isEmpty()) {
            budget.characters(line.length() + 1L);
            text.append(line).append('\n');
        }
    }

    /** Adds a table row: cells TAB separated; a row of empty cells vanishes. */
    public void row(List<String> cells) {
        budget.check();
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        line(cells.stream().map(TextSink::flat).collect(Collectors.joining("\t")));
    }

    /** Ends a block: the next line follows after one blank line. */
    public void block() {
        int length = text.length();
        if (length > 1
                && text.charAt(length - 1) == '\n'
                && text.charAt(length - 2) != '\n'
                && text.charAt(length - 2) != '\f') {
            text.append('\n');
        }
    }

    /** Ends a page. */
    public void pageBreak() {
        text.setLength(end());
        text.append('\f');
    }

    /** Returns the text so far, without blank lines at its end. */
    public String text() {
        return text.substring(0, end());
    }

    /** Returns a cell's text on one line: white space of any kind becomes single spaces. */
    public static String flat(String cell) {
        StringBuilder out = new StringBuilder(cell.length());
        boolean gap = false;
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\u00a0') {
                gap = true;
            } else {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(c);
            }
        }
        return out.toString();
    }

    private int end() {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end;
    }
}
