package vn.thidua.plan.reading.structure;

import org.jspecify.annotations.Nullable;

/** Decides whether a line goes on with the paragraph of the line before. */
final class Joints {

    private final Layout layout;

    Joints(Layout layout) {
        this.layout = layout;
    }

    /**
     * Whether {@code next} continues the paragraph.
     *
     * @param first first line of the paragraph
     * @param before last line so far
     */
    boolean continues(Line first, Line before, Line next) {
        Markers.@Nullable Found marker = next.marker();
        boolean lower = marker == null && opensLower(next.text());
        boolean ended = ends(before.text());
        if (next.loose()) {
            return (lower && !ended) || boldHeadingGoesOn(first, before, next, marker);
        }
        if (Texts.breaksWord(before.text())) {
            return true;
        }
        if (!layout.wrapped()) {
            return marker == null && !ended && (lower || sameDress(before, next));
        }
        if (layout.indented()) {
            return indentedGoesOn(before, next, marker, lower, ended);
        }
        return marker == null ? plainGoesOn(before, next, lower, ended) : markedGoesOn(before, next, marker, ended);
    }

    private boolean indentedGoesOn(
            Line before, Line next, Markers.@Nullable Found marker, boolean lower, boolean ended) {
        if (next.indent() >= layout.base() + Layout.INDENT) {
            return lower && !ended && layout.isFull(before, next);
        }
        return marker == null || !ended || layout.isFull(before, next);
    }

    private boolean plainGoesOn(Line before, Line next, boolean lower, boolean ended) {
        if (lower || layout.spaced()) {
            return true;
        }
        if (before.bold() != next.bold() && !Unfinished.is(before.text()) && !layout.isFull(before, next)) {
            return false;
        }
        if (ended) {
            return ".;".indexOf(last(before.text())) >= 0 && layout.isFull(before, next);
        }
        return layout.isFull(before, next)
                || Unfinished.is(before.text())
                || sameDress(before, next)
                || !Character.isLetter(next.text().charAt(0))
                || last(before.text()) == ',';
    }

    /** A sign or number at the start of a line may just have come there when the line was broken. */
    private boolean markedGoesOn(Line before, Line next, Markers.Found marker, boolean ended) {
        if (ended) {
            return false;
        }
        if (layout.spaced()) {
            return true;
        }
        return !before.bold()
                && switch (marker.marker().style()) {
                    case DASH, PLUS ->
                        marker.end() < next.text().length()
                                && Character.isLowerCase(next.text().charAt(marker.end()))
                                && layout.isFull(before, next);
                    case PARENTHESIS -> true;
                    case ARTICLE, CHAPTER, DIVISION, PART, NAMED ->
                        layout.isFull(before, next) && !Headings.inCapitals(next.text());
                    case ARABIC, DECIMAL ->
                        layout.isFull(before, next) && marker.marker().value() > 12;
                    default -> false;
                };
    }

    /** A heading broken into two paragraphs of the same bold type. */
    private static boolean boldHeadingGoesOn(Line first, Line before, Line next, Markers.@Nullable Found marker) {
        return marker == null
                && first.bold()
                && before.bold()
                && next.bold()
                && !ends(before.text())
                && first.marker() != null
                && Headings.inCapitals(before.text()) == Headings.inCapitals(next.text());
    }

    private static boolean sameDress(Line before, Line next) {
        return (before.bold() && next.bold())
                || (Headings.inCapitals(before.text()) && Headings.inCapitals(next.text()));
    }

    private static boolean opensLower(Text text) {
        char c = text.charAt(0);
        return Character.isLowerCase(c) || c == ',' || c == ')' || c == ';';
    }

    private static boolean ends(Text text) {
        return ".;:!?".indexOf(last(text)) >= 0;
    }

    private static char last(Text text) {
        int i = text.length() - 1;
        while (i > 0 && "\"”’)*".indexOf(text.charAt(i)) >= 0) {
            i--;
        }
        return text.charAt(i);
    }
}
