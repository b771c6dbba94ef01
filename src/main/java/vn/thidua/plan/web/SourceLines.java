package vn.thidua.plan.web;

import java.util.regex.Pattern;

/** Tells where a paragraph begins in a text whose lines may be printed lines: of a scan or PDF, several make a paragraph. */
final class SourceLines {

    private static final Pattern ITEM =
            Pattern.compile("\\s*(?:[-+*•–]|\\(?\\d{1,2}(?:\\.\\d{1,2})*[.)]?|[a-zđ]\\)|[IVX]{1,5}\\.)\\s+.*");
    private static final Pattern COLUMNS = Pattern.compile("\\S {3,}\\S");
    private static final int PRINTED = 140;
    private static final double SHORT = 0.75;

    private final String text;
    private final boolean printed;
    private final int width;

    SourceLines(String text) {
        this.text = text;
        int[] lengths = text.lines()
                .filter(line -> !line.isBlank())
                .mapToInt(String::length)
                .sorted()
                .toArray();
        this.width = lengths.length == 0 ? 0 : lengths[lengths.length * 9 / 10];
        this.printed = width <= PRINTED;
    }

    /** Tells whether a line that follows another without a blank one begins a paragraph. */
    boolean begins(int paragraph, int from, int to) {
        if (!printed) {
            return true;
        }
        int before = text.lastIndexOf('\n', Math.max(paragraph, from - 2));
        String last = text.substring(Math.max(paragraph, before + 1), Math.max(paragraph, from - 1));
        return last.length() < width * SHORT
                || columns(paragraph, from) != columns(from, to)
                || ITEM.matcher(text.substring(from, to)).matches();
    }

    /** Tells whether a stretch is set in columns by runs of spaces, or indented far to the right. */
    boolean columns(int from, int to) {
        String line = text.substring(from, to);
        return printed && (COLUMNS.matcher(line).find() || line.startsWith("            "));
    }
}
