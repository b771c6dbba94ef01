package vn.thidua.plan.reading.reward;

import java.util.List;
import java.util.Locale;

/** Finds whole words in a text that is spelled as {@code Text.key()} does. */
final class Words {

    private Words() {}

    /** Returns the place of the first occurrence of whole words at or behind {@code from}, -1 where there is none. */
    static int find(String key, String words, int from) {
        int at = key.indexOf(words, from);
        while (at >= 0 && !isWhole(key, at, at + words.length())) {
            at = key.indexOf(words, at + 1);
        }
        return at;
    }

    static boolean has(String key, String words) {
        return find(key, words, 0) >= 0;
    }

    static boolean hasAny(String key, List<String> words) {
        return words.stream().anyMatch(word -> has(key, word));
    }

    /** Tells whether the words stand at {@code at} and end with a word. */
    static boolean startsAt(String key, String words, int at) {
        return key.startsWith(words, at) && isWhole(key, at, at + words.length());
    }

    static boolean startsWithAny(String key, List<String> words) {
        return words.stream().anyMatch(word -> startsAt(key, word, 0));
    }

    /** Returns the end of the word that begins at {@code from}. */
    static int wordEnd(String key, int from) {
        int at = from;
        while (at < key.length() && Character.isLetterOrDigit(key.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the first place at or behind {@code from} that is no white space. */
    static int skipSpace(String key, int from) {
        int at = from;
        while (at < key.length() && Character.isWhitespace(key.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Returns the words with a capital at the start; text that is all capitals is brought to lower case first. */
    static String sentenceCase(String words) {
        boolean shout = words.chars().noneMatch(Character::isLowerCase);
        String calm = shout ? words.toLowerCase(Locale.ROOT) : words;
        return calm.isEmpty() ? calm : Character.toUpperCase(calm.charAt(0)) + calm.substring(1);
    }

    private static boolean isWhole(String key, int from, int to) {
        return (from == 0 || !Character.isLetterOrDigit(key.charAt(from - 1)))
                && (to >= key.length() || !Character.isLetterOrDigit(key.charAt(to)));
    }
}
