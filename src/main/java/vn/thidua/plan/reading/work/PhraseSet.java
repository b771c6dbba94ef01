package vn.thidua.plan.reading.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A list of phrases that finds the longest one starting at a token, in time linear in its length. */
final class PhraseSet {

    private final Map<String, PhraseSet> next = new HashMap<>();
    private boolean end;

    private PhraseSet() {}

    /** Reads phrases from a text block, one or more a line, parted by commas. */
    static PhraseSet of(String lines) {
        PhraseSet root = new PhraseSet();
        for (String phrase : lines.split("[,\n]")) {
            if (!phrase.isBlank()) {
                root.add(phrase.strip());
            }
        }
        return root;
    }

    private void add(String phrase) {
        PhraseSet node = this;
        for (Token token : Tokens.of(phrase)) {
            node = node.next.computeIfAbsent(token.word(), word -> new PhraseSet());
        }
        node.end = true;
    }

    /** Returns how many tokens the longest phrase at position {@code at} takes, 0 where none starts. */
    int match(List<Token> tokens, int at) {
        PhraseSet node = this;
        int longest = 0;
        for (int i = at; i < tokens.size(); i++) {
            PhraseSet following = node.next.get(tokens.get(i).word());
            if (following == null) {
                break;
            }
            node = following;
            if (node.end) {
                longest = i - at + 1;
            }
        }
        return longest;
    }

    /** Tells whether a phrase starts at the position. */
    boolean startsAt(List<Token> tokens, int at) {
        return match(tokens, at) > 0;
    }

    /** Tells whether a phrase stands anywhere from position {@code from} up to, not including, {@code to}. */
    boolean occurs(List<Token> tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (match(tokens, i) > 0) {
                return true;
            }
        }
        return false;
    }
}
