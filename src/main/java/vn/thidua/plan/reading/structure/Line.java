package vn.thidua.plan.reading.structure;

/**
 * One cleaned line.
 *
 * @param text its characters without white space at both ends; tabs and runs of spaces inside are kept
 * @param indent number of blanks before the first character
 * @param bold whether all of it was marked bold
 * @param loose whether blank lines, other than those around page furniture, stand before it
 */
record Line(Text text, int indent, boolean bold, boolean loose) {

    boolean isBlank() {
        return text.isEmpty();
    }

    Line tight() {
        return new Line(text, indent, bold, false);
    }

    Line withText(Text other) {
        return new Line(other, indent, bold, loose);
    }
}
