package vn.thidua.plan.reading.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thidua.plan.reading.structure.Spelling;

/** A list of phrases that can be found at a token, the longest first. */
final class Phrases {

    private final Map<String, List<String[]>> byFirst = new HashMap<>();
    private final Map<String, List<String[]>> byLast = new HashMap<>();

    private Phrases() {}

    /** Returns the phrases of texts of one phrase a line or separated by commas; a sign stands for itself. */
    static Phrases of(String... lists) {
        Phrases phrases = new Phrases();
        for (String list : lists) {
            for (String phrase : list.split("[,\n]")) {
                if (!phrase.isBlank()) {
                    phrases.add(phrase.strip().split(" +"));
                }
            }
        }
        phrases.byFirst.values().forEach(Phrases::longestFirst);
        phrases.byLast.values().forEach(Phrases::longestFirst);
        return phrases;
    }

    private void add(String[] words) {
        for (int i = 0; i < words.length; i++) {
            words[i] = Spelling.key(words[i]);
        }
        byFirst.computeIfAbsent(words[0], _ -> new ArrayList<>()).add(words);
        byLast.computeIfAbsent(words[words.length - 1], _ -> new ArrayList<>()).add(words);
    }

    private static void longestFirst(List<String[]> list) {
        list.sort((a, b) -> Integer.compare(b.length, a.length));
    }

    /** Returns how many tokens the longest phrase takes that starts at a token, 0 if none does. */
    int startingAt(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return 0;
        }
        for (String[] words : byFirst.getOrDefault(tokens.get(index).word(), List.of())) {
            if (matches(words, tokens, index)) {
                return words.length;
            }
        }
        return 0;
    }

    /** Returns how many tokens the longest phrase takes that ends at a token, 0 if none does. */
    int endingAt(List<Token> tokens, int index) {
        if (index < 0 || index >= tokens.size()) {
            return 0;
        }
        for (String[] words : byLast.getOrDefault(tokens.get(index).word(), List.of())) {
            if (matches(words, tokens, index - words.length + 1)) {
                return words.length;
            }
        }
        return 0;
    }

    /** Returns the index of the first token between two at which a phrase starts, -1 if none does. */
    int first(List<Token> tokens, int from, int to) {
        for (int i = Math.max(from, 0); i < to; i++) {
            int length = startingAt(tokens, i);
            if (length > 0 && i + length <= to) {
                return i;
            }
        }
        return -1;
    }

    /** Returns the index of the last token between two at which a phrase starts, -1 if none does. */
    int last(List<Token> tokens, int from, int to) {
        for (int i = to - 1; i >= Math.max(from, 0); i--) {
            int length = startingAt(tokens, i);
            if (length > 0 && i + length <= to) {
                return i;
            }
        }
        return -1;
    }

    private static boolean matches(String[] words, List<Token> tokens, int from) {
        if (from < 0 || from + words.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < words.length; i++) {
            if (!tokens.get(from + i).is(words[i])) {
                return false;
            }
        }
        return true;
    }
}
