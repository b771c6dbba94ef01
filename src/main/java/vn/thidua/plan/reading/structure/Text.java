package vn.thidua.plan.reading.structure;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Span;

/**
 * A piece of cleaned text that knows where each of its characters stands in the raw text.
 *
 * <p>Offsets given to its methods count characters of the cleaned text; spans returned are of the raw text. Cut-outs share the places of the
 * piece they are cut from.
 */
public final class Text implements CharSequence {

    /** A piece without any character; its span is {@code 0..0}. */
    public static final Text EMPTY = new Text("", new Places.Builder().build(), 0);

    private final String chars;
    private final Places places;
    private final int base;
    private @Nullable String key;

    private Text(String chars, Places places, int base) {
        this.chars = chars;
        this.places = places;
        this.base = base;
    }

    /** Returns a text of given characters, at least one, and their places. */
    static Text of(String chars, Places places) {
        return new Text(chars, places, 0);
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

    /** Returns the characters from {@code from} to before {@code to} as a text of their own. */
    public Text subText(int from, int to) {
        if (from == 0 && to == chars.length()) {
            return this;
        }
        return from >= to ? EMPTY : new Text(chars.substring(from, to), places, base + from);
    }

    /** Returns the characters from {@code from} to the end. */
    public Text from(int from) {
        return subText(from, chars.length());
    }

    /** Returns the text without white space at both ends. */
    public Text trim() {
        int from = 0;
        int to = chars.length();
        while (from < to && Character.isWhitespace(chars.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(chars.charAt(to - 1))) {
            to--;
        }
        return subText(from, to);
    }

    /** Returns the place of the whole text in the raw text; {@code 0..0} of an empty text. */
    public Span span() {
        return chars.isEmpty() ? new Span(0, 0) : span(0, chars.length());
    }

    /** Returns the place in the raw text of the characters from {@code from} to before {@code to}, at least one character. */
    public Span span(int from, int to) {
        int start = start(from);
        return new Span(start, Math.max(start, end(Math.max(from, to - 1))));
    }

    /** Returns the raw offset of a character. */
    public int start(int index) {
        return places.start(base + index);
    }

    /** Returns the raw offset behind a character. */
    public int end(int index) {
        return places.end(base + index);
    }

    /**
     * Returns the text in the one spelling that words are compared in: lower case, tone marks in the new placement ({@code hòa}, {@code ủy}),
     * all dashes {@code -}, all double quotes {@code "}. It has as many characters as the text, so offsets found in it hold for the text.
     */
    public String key() {
        String known = key;
        if (known == null) {
            known = Spelling.key(chars);
            key = known;
        }
        return known;
    }

    /** Returns the sentences, split behind {@code .}, {@code ;}, {@code !} and {@code ?} where the text goes on with a new one; white space trimmed. */
    public List<Text> sentences() {
        return Sentences.of(this);
    }

    /** Returns the pieces between the occurrences of a character, trimmed, empty ones left out. */
    public List<Text> split(char separator) {
        List<Text> pieces = new ArrayList<>();
        int from = 0;
        while (from <= chars.length()) {
            int at = chars.indexOf(separator, from);
            int to = at < 0 ? chars.length() : at;
            Text piece = subText(from, to).trim();
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            from = to + 1;
        }
        return pieces;
    }

    @Override
    public int length() {
        return chars.length();
    }

    @Override
    public boolean isEmpty() {
        return chars.isEmpty();
    }

    @Override
    public char charAt(int index) {
        return chars.charAt(index);
    }

    @Override
    public Text subSequence(int from, int to) {
        return subText(from, to);
    }

    /** Returns the cleaned characters. */
    @Override
    public String toString() {
        return chars;
    }
}
