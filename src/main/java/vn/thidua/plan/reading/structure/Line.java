package vn.thidua.plan.reading.structure;

import org.jspecify.annotations.Nullable;

/** One cleaned line with something on it. */
final class Line {

    private final Text text;
    private final int indent;
    private final boolean bold;
    private final boolean loose;
    private boolean looked;
    private Markers.@Nullable Found marker;

    /**
     * Makes a line.
     *
     * @param text its characters without white space at both ends; tabs and runs of spaces inside are kept
     * @param indent number of blanks before the first character
     * @param bold whether all of it was marked bold
     * @param loose whether blank lines, other than those around page furniture, stand before it
     */
    Line(Text text, int indent, boolean bold, boolean loose) {
        this.text = text;
        this.indent = indent;
        this.bold = bold;
        this.loose = loose;
    }

    Text text() {
        return text;
    }

    int indent() {
        return indent;
    }

    boolean bold() {
        return bold;
    }

    boolean loose() {
        return loose;
    }

    /** The number or sign it begins with, null where there is none. */
    Markers.@Nullable Found marker() {
        if (!looked) {
            marker = Markers.find(text);
            looked = true;
        }
        return marker;
    }

    Line tight() {
        return new Line(text, indent, bold, false);
    }
}
