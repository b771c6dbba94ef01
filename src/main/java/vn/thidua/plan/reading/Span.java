package vn.thidua.plan.reading;

/**
 * A stretch of the raw text, in UTF-16 units.
 *
 * @param from offset of the first character
 * @param to offset behind the last character, at least {@code from}
 */
public record Span(int from, int to) implements Comparable<Span> {

    public Span {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("no span: " + from + ".." + to);
        }
    }

    /** Returns the stretch from the start of the earlier to the end of the later of the two. */
    public Span union(Span other) {
        return new Span(Math.min(from, other.from), Math.max(to, other.to));
    }

    /** Tells whether the whole of {@code other} lies in this stretch. */
    public boolean contains(Span other) {
        return from <= other.from && other.to <= to;
    }

    /** Tells whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return from < other.to && other.from < to;
    }

    /** Returns the text of this stretch. */
    public String in(String raw) {
        return raw.substring(from, to);
    }

    @Override
    public int compareTo(Span other) {
        return from != other.from ? Integer.compare(from, other.from) : Integer.compare(to, other.to);
    }
}
