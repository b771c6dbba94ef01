package vn.thidua.plan.reading.target;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.target.Token.Kind;

/** The text of one paragraph, item or cell, cut into tokens, with the times in it found. */
final class Passage {

    /** A quotation longer than this has lost its end. */
    private static final int LONGEST_QUOTATION = 60;

    private final String text;
    private final List<Token> tokens;
    private final List<When> times;
    private final @Nullable When[] timeOf;
    private final boolean[] quoted;

    private Passage(String text) {
        this.text = text;
        this.tokens = Lexer.tokens(text);
        this.times = Calendar.times(tokens);
        this.timeOf = new When[tokens.size()];
        for (When when : times) {
            for (int i = when.from(); i < when.to(); i++) {
                timeOf[i] = when;
            }
        }
        this.quoted = new boolean[tokens.size()];
        markQuotations();
    }

    static Passage of(String text) {
        return new Passage(text);
    }

    private void markQuotations() {
        int open = -1;
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.get(i).is(Kind.QUOTE)) {
                continue;
            }
            boolean opens = tokens.get(i).to() < text.length()
                    && !Character.isWhitespace(text.charAt(tokens.get(i).to()));
            if (open >= 0 && i - open <= LONGEST_QUOTATION && (!opens || (i > open + 1 && !spaceBefore(i)))) {
                java.util.Arrays.fill(quoted, open, i + 1, true);
                open = -1;
            } else {
                open = opens ? i : -1;
            }
        }
    }

    private boolean spaceBefore(int i) {
        int at = tokens.get(i).from();
        return at == 0 || Character.isWhitespace(text.charAt(at - 1));
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** Returns the times in the order of the text. */
    List<When> times() {
        return times;
    }

    /** Returns the time that a token belongs to, null for most. */
    @Nullable
    When timeOf(int i) {
        return i >= 0 && i < timeOf.length ? timeOf[i] : null;
    }

    /** Tells whether a token stands between quotation marks. */
    boolean isQuoted(int i) {
        return quoted[i];
    }

    boolean is(int i, Kind kind) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(kind);
    }

    boolean is(int i, String word) {
        return i >= 0 && i < tokens.size() && tokens.get(i).is(word);
    }

    /** Tells whether a token ends a clause: {@code ; . : ( )} or the start or end of the passage. */
    boolean isHard(int i) {
        if (i < 0 || i >= tokens.size()) {
            return true;
        }
        return switch (tokens.get(i).kind()) {
            case SEMICOLON, STOP, COLON -> true;
            case OPEN -> behindRatio(i) == i;
            case CLOSE -> behindRatio(i - 4) != i + 1;
            default -> false;
        };
    }

    /** Returns the index behind "(15/15)" if that stands at a token, else the index itself: "100% (15/15) trường đạt chuẩn" is one clause. */
    int behindRatio(int i) {
        boolean ratio = is(i, Kind.OPEN)
                && is(i + 1, Kind.NUMBER)
                && is(i + 2, Kind.SLASH)
                && is(i + 3, Kind.NUMBER)
                && is(i + 4, Kind.CLOSE);
        return ratio ? i + 5 : i;
    }

    /** Returns the words from one token to the one before another, without the times at their ends: what is measured, not by when. */
    String untimed(int from, int to) {
        int start = from;
        When first = timeOf(start);
        while (start < to
                && first != null
                && first.from() == start
                && (first.isPlaced(tokens) || ends(first.to(), to))) {
            start = ends(first.to(), to) ? first.to() + 1 : first.to();
            first = timeOf(start);
        }
        int end = to;
        When last = timeOf(end - 1);
        while (end > start && last != null && last.from() >= start && last.isPlaced(tokens)) {
            end = last.from();
            last = timeOf(end - 1);
        }
        return words(start, end);
    }

    private boolean ends(int i, int to) {
        return i < to && (is(i, Kind.COMMA) || is(i, Kind.COLON));
    }

    /** Returns the characters from the start of a token to the end of the one before another, white space folded. */
    String words(int from, int to) {
        if (from >= to) {
            return "";
        }
        return text.substring(tokens.get(from).from(), tokens.get(to - 1).to())
                .replace("*", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
