package vn.thidua.reporting.reviewing;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Text that cites where its figures come from: a figure is followed by the number of its source in brackets, 17/18[1]. People may move and delete these marks like any other letters. */
public final class Cited {

    private static final int MOST_DIGITS = 3;

    private Cited() {}

    /**
     * A piece of such a text.
     *
     * @param source where it comes from, or null for plain words
     */
    public record Piece(String text, Exhibit.@Nullable Source source) {}

    /** Returns a figure with the number of its source. */
    public static String mark(String figure, int source) {
        return figure + "[" + source + "]";
    }

    /** Returns the text without the marks. */
    public static String plain(String text, List<Exhibit.Source> sources) {
        StringBuilder plain = new StringBuilder(text.length());
        pieces(text, sources).forEach(piece -> plain.append(piece.text()));
        return plain.toString();
    }

    /** Returns the text in pieces; the word in front of a mark leads to its source. A number that no source has is left as it is. */
    public static List<Piece> pieces(String text, List<Exhibit.Source> sources) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (int at = text.indexOf('['); at >= 0; at = text.indexOf('[', at + 1)) {
            int end = text.indexOf(']', at);
            int number = end < 0 || end - at - 1 > MOST_DIGITS ? 0 : number(text.substring(at + 1, end));
            int word = wordBefore(text, at, done);
            if (number < 1 || number > sources.size() || word == at) {
                continue;
            }
            add(pieces, text.substring(done, word), null);
            add(pieces, text.substring(word, at), sources.get(number - 1));
            done = end + 1;
        }
        add(pieces, text.substring(done), null);
        return pieces;
    }

    private static void add(List<Piece> pieces, String text, Exhibit.@Nullable Source source) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, source));
        }
    }

    private static int wordBefore(String text, int at, int from) {
        int start = at;
        while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int number(String digits) {
        return digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9') ? 0 : Integer.parseInt(digits);
    }
}
