package vn.thidua.plan.reading.header;

import java.util.Locale;
import vn.thidua.plan.reading.structure.Text;

/** Gives words printed in capitals the letters they have where the same words stand in a sentence. */
final class Casing {

    private static final int WORDS_ALIKE = 3;

    private Casing() {}

    /** Returns the subject as printed, or in the casing of the body where it is printed in capitals. */
    static String likeIn(Text subject, Text body) {
        String printed = subject.toString();
        long upper = printed.chars().filter(Character::isUpperCase).count();
        long lower = printed.chars().filter(Character::isLowerCase).count();
        if (upper <= 2 * lower) {
            return BodyNames.upperFirst(printed);
        }
        String key = subject.key();
        char[] cased = printed.toLowerCase(Locale.ROOT).toCharArray();
        int at = 0;
        while (at < key.length()) {
            int length = longestIn(body.key(), key, at);
            if (length > 0) {
                copy(body.toString(), body.key().indexOf(key.substring(at, at + length)), cased, at, length);
                at = wordEnd(key, at + length - 1);
            } else {
                keepShort(printed, at, wordEnd(key, at), cased);
                at = wordEnd(key, at);
            }
            at++;
        }
        for (int i = 1; i < cased.length; i++) {
            if (cased[i - 1] == '“' || (cased[i - 1] == '"' && (i < 2 || cased[i - 2] == ' '))) {
                cased[i] = Character.toUpperCase(cased[i]);
            }
        }
        return BodyNames.upperFirst(new String(cased));
    }

    /** The longest run of whole words from {@code at} that the body has, 0 where it has no run of three words. */
    private static int longestIn(String body, String key, int at) {
        int best = 0;
        int end = at;
        for (int words = 1; end < key.length(); words++) {
            end = wordEnd(key, end);
            if (words >= WORDS_ALIKE) {
                if (body.indexOf(key.substring(at, end)) < 0) {
                    return best;
                }
                best = end - at;
            }
            end++;
        }
        return best;
    }

    private static int wordEnd(String key, int from) {
        int end = key.indexOf(' ', from);
        return end < 0 ? key.length() : end;
    }

    /** Copies only capitals: the spelling stays that of the title. */
    private static void copy(String body, int from, char[] cased, int at, int length) {
        for (int i = 0; i < length; i++) {
            if (Character.isUpperCase(body.charAt(from + i))) {
                cased[at + i] = Character.toUpperCase(cased[at + i]);
            }
        }
    }

    private static void keepShort(String printed, int from, int to, char[] cased) {
        String word = printed.substring(from, to);
        if (word.indexOf('/') > 0 || word.matches("[IVX]{2,}[.,;:]?") || BodyNames.isShort(word)) {
            word.getChars(0, word.length(), cased, from);
        }
    }
}
