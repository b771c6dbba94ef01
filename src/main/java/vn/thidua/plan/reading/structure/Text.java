package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import vn.thidua.plan.reading.Span;

/**
 * A piece of cleaned text that knows where each of its characters stands in the raw text.
 *
 * <p>Offsets given to its methods count characters of the cleaned text; spans returned are of the raw text. Cut-outs share the
 * characters, places and key of the piece they are cut from: cutting costs nothing.
 */
public final class Text implements CharSequence {

    /** A piece without any character; its span is {@code 0..0}. */
    public static final Text EMPTY = new Text(new Source("", new Places.Builder().build()), 0, 0);

    private final Source source;
    private final int from;
    private final int to;

    private Text(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** Returns a text of given characters, at least one, and their places. */
    static Text of(String chars, Places places) {
        return new Text(new Source(chars, places), 0, chars.length());
    }

    /** Returns the pieces joined with one space between them; empty pieces are left out. */
    public static Text join(List<Text> pieces) {
        List<Text> full = pieces.stream().filter(piece -> !piece.isEmpty()).toList();
        if (full.isEmpty()) {
            return EMPTY;
        }
        if (full.size() == 1) {
            return full.getFirst();
        }
        TextBuilder builder = new TextBuilder();
        for (Text piece : full) {
            if (!builder.isEmpty()) {
                builder.addGap(piece.start(0));
            }
            builder.add(piece);
        }
        return builder.build();
    }

    /** Returns the characters from {@code first} to before {@code end} as a text of their own. */
    public Text subText(int first, int end) {
        if (first >= end) {
            return EMPTY;
        }
        Objects.checkFromToIndex(first, end, length());
        return first == 0 && end == length() ? this : new Text(source, from + first, from + end);
    }

    /** Returns the characters from {@code first} to the end. */
    public Text from(int first) {
        return subText(first, length());
    }

    /** Returns the text without white space at both ends. */
    public Text trim() {
        int first = 0;
        int end = length();
        while (first < end && Character.isWhitespace(charAt(first))) {
            first++;
        }
        while (end > first && Character.isWhitespace(charAt(end - 1))) {
            end--;
        }
        return subText(first, end);
    }

    /** Returns the place of the whole text in the raw text; {@code 0..0} of an empty text. */
    public Span span() {
        return isEmpty() ? new Span(0, 0) : span(0, length());
    }

    /** Returns the place in the raw text of the characters from {@code first} to before {@code end}, at least one character. */
    public Span span(int first, int end) {
        int start = start(first);
        return new Span(start, Math.max(start, end(Math.max(first, end - 1))));
    }

    /** Returns the raw offset of a character. */
    public int start(int index) {
        return source.places().start(from + index);
    }

    /** Returns the raw offset behind a character. */
    public int end(int index) {
        return source.places().end(from + index);
    }

    /**
     * Returns the text in the one spelling that words are compared in: lower case, tone marks in the new placement ({@code hòa}, {@code ủy}),
     * all dashes {@code -}, all double quotes {@code "}. It has as many characters as the text, so offsets found in it hold for the text. A word
     * cut in two keeps the spelling of the whole word.
     */
    public String key() {
        return source.key().substring(from, to);
    }

    /** Returns the sentences, split behind {@code .}, {@code ;}, {@code !} and {@code ?} where the text goes on with a new one; white space trimmed. */
    public List<Text> sentences() {
        return Sentences.of(this);
    }

    /** Returns the pieces between the occurrences of a character, trimmed, empty ones left out. */
    public List<Text> split(char separator) {
        List<Text> pieces = new ArrayList<>();
        int first = 0;
        for (int i = 0; i <= length(); i++) {
            if (i == length() || charAt(i) == separator) {
                Text piece = subText(first, i).trim();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                first = i + 1;
            }
        }
        return pieces;
    }

    @Override
    public int length() {
        return to - from;
    }

    @Override
    public boolean isEmpty() {
        return from == to;
    }

    @Override
    public char charAt(int index) {
        return source.chars().charAt(from + Objects.checkIndex(index, length()));
    }

    @Override
    public Text subSequence(int first, int end) {
        return subText(first, end);
    }

    /** Returns the cleaned characters. */
    @Override
    public String toString() {
        return source.chars().substring(from, to);
    }
}
