package vn.thidua.plan.reading.work;

import java.util.List;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Text;

/**
 * A sentence or cell with its tokens and what holds for all of it.
 *
 * @param measures whether a per cent sign says that it promises a figure
 * @param rhythm words in it that make a date without a year come back
 */
record Sentence(Text text, List<Token> tokens, boolean measures, Rhythm rhythm) {

    /** Tokens around a point of time that are looked at. */
    static final int NEAR = 45;

    /** Rhythms named somewhere in a sentence. */
    record Rhythm(boolean yearly, boolean quarterly, boolean monthly) {}

    static Sentence of(Text text) {
        List<Token> tokens = Tokens.of(text);
        int end = tokens.size();
        return new Sentence(
                text,
                tokens,
                tokens.stream().anyMatch(token -> token.is("%")),
                new Rhythm(
                        TimeWords.EACH_YEAR.occurs(tokens, 0, end),
                        TimeWords.EACH_QUARTER.occurs(tokens, 0, end),
                        TimeWords.EACH_MONTH.occurs(tokens, 0, end)));
    }

    boolean isEmpty() {
        return tokens.isEmpty();
    }

    /** Tells whether a mark ends the sentence. */
    boolean endsWith(String mark) {
        return !tokens.isEmpty() && tokens.getLast().is(mark);
    }

    /** Tells whether one of the phrases begins in a stretch of tokens, of which at most the {@link #NEAR} last are looked at. */
    boolean hasBefore(PhraseSet phrases, int from, int to) {
        return phrases.occurs(tokens, Math.max(0, Math.max(from, to - NEAR)), Math.min(to, tokens.size()));
    }

    /** Tells whether one of the phrases begins within {@link #NEAR} tokens from a position. */
    boolean hasBehind(PhraseSet phrases, int from) {
        return phrases.occurs(tokens, from, Math.min(tokens.size(), from + NEAR));
    }

    /** Returns where a point of time stands in the raw text. */
    Span span(TimePhrase phrase) {
        return text.span(
                tokens.get(phrase.first()).from(), tokens.get(phrase.next() - 1).to());
    }

    /** Returns the words from one token to before another, white space folded, without marks at both ends; at most a few lines. */
    String words(int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(to, tokens.size()) - 1;
        while (first <= last && isEdge(tokens.get(first), "(")) {
            first++;
        }
        while (last >= first && isEdge(tokens.get(last), ")")) {
            last--;
        }
        if (first > last) {
            return "";
        }
        int start = tokens.get(first).from();
        int end = tokens.get(last).to();
        return Items.folded(text.subText(Math.max(start, end - Items.LONGEST_CLAUSE), end));
    }

    private static boolean isEdge(Token token, String kept) {
        return token.is("và") || token.is("còn") || (token.isMark() && !token.is(kept) && !token.is("\""));
    }
}
