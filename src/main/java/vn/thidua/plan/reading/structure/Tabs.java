package vn.thidua.plan.reading.structure;

/** Finds the lines of a raw text that are rows of cells; asked from the start to the end of the text, it looks at each character twice at most. */
final class Tabs {

    private final String raw;
    private int lineEnd = -1;
    private int lastTab;

    Tabs(String raw) {
        this.raw = raw;
    }

    /** Tells whether a tab stands behind something else between an offset and the end of its raw line; offsets asked for must rise. */
    boolean divide(int from) {
        if (from > lineEnd) {
            int end = raw.indexOf('\n', from);
            lineEnd = end < 0 ? raw.length() : end;
            lastTab = lineEnd - 1;
            while (lastTab >= from && raw.charAt(lastTab) != '\t') {
                lastTab--;
            }
        }
        int words = from;
        while (words < lastTab && (raw.charAt(words) == ' ' || raw.charAt(words) == '\t')) {
            words++;
        }
        return words < lastTab;
    }
}
