package vn.thidua.organization.people;

import java.text.Normalizer;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/**
 * Vietnamese order of personal names as text that compares byte by byte: by given name, which stands last, then by the rest from the front; within a syllable first the letters,
 * then the tone. See docs/decisions/0009.
 */
@NamedInterface("desk")
public final class NameOrder {

    private static final String LETTERS = "0123456789aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /* In the order of dictionaries: level, huyền, hỏi, ngã, sắc, nặng. */
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";

    private NameOrder() {}

    /** Returns the sort key of a full name. */
    public static String key(String name) {
        String[] words = name.strip().split("\\s+");
        StringBuilder key = new StringBuilder();
        syllable(words[words.length - 1], key);
        for (int i = 0; i < words.length - 1; i++) {
            key.append(' ');
            syllable(words[i], key);
        }
        return key.toString();
    }

    /** Writes the letters, then the tone; a blank or digit in between sorts before every letter, so that "An" comes before "Anh". */
    private static void syllable(String word, StringBuilder key) {
        String parts = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder bare = new StringBuilder();
        int tone = 0;
        for (int i = 0; i < parts.length(); i++) {
            int found = TONES.indexOf(parts.charAt(i));
            if (found >= 0) {
                tone = found + 1;
            } else {
                bare.append(parts.charAt(i));
            }
        }
        String letters = Normalizer.normalize(bare, Normalizer.Form.NFC);
        for (int i = 0; i < letters.length(); i++) {
            int place = LETTERS.indexOf(letters.charAt(i));
            if (place >= 0) {
                key.append((char) ('0' + place));
            }
        }
        key.append('!').append(tone);
    }
}
