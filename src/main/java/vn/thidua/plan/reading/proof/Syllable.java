package vn.thidua.plan.reading.proof;

import java.text.Normalizer;
import java.util.Locale;

/** What can be told of one written Vietnamese syllable. */
final class Syllable {

    private static final String GRAVE = "\u0300";
    private static final String ACUTE = "\u0301";
    private static final String TILDE = "\u0303";
    private static final String HOOK = "\u0309";
    private static final String DOT = "\u0323";
    private static final String TONES = GRAVE + ACUTE + TILDE + HOOK + DOT;

    /** For every character up to the end of the Vietnamese letters its plain small letter. */
    private static final char[] BARE = new char[0x1F00];

    static {
        for (char c = 0; c < BARE.length; c++) {
            String apart = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
            BARE[c] = apart.charAt(0) == 'đ' ? 'd' : apart.charAt(0);
        }
    }

    private Syllable() {}

    /** Returns the syllable with its tone at the end and y behind a consonant as i, so that all accepted spellings agree. */
    static String fold(String syllable) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        split(syllable, letters, tone);
        int last = letters.length() - 1;
        if (last > 0 && letters.charAt(last) == 'y' && "aeiouyâăêôơư".indexOf(letters.charAt(last - 1)) < 0) {
            letters.setCharAt(last, 'i');
        }
        return letters.append(tone).toString();
    }

    /** Returns the words in lower case without tones, hats, horns and bars. */
    static String bare(String words) {
        char[] bare = words.toCharArray();
        for (int i = 0; i < bare.length; i++) {
            bare[i] = bare[i] < BARE.length ? BARE[bare[i]] : bare[i];
        }
        return new String(bare);
    }

    /**
     * Tells whether the syllable cannot be Vietnamese though it is written with Vietnamese vowels: it ends in a stop (c, ch, p, t) and has not the
     * one of the two tones that such syllables must have, as "đươc" or "tâp".
     */
    static boolean isBroken(String syllable) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tone = new StringBuilder();
        split(syllable, letters, tone);
        int n = letters.length();
        if (n < 3 || !stops(letters, n) || "âăêôơư".indexOf(letters.charAt(vowel(letters, n))) < 0) {
            return false;
        }
        return tone.isEmpty()
                || !(tone.toString().equals(ACUTE) || tone.toString().equals(DOT));
    }

    private static boolean stops(CharSequence letters, int n) {
        char last = letters.charAt(n - 1);
        return last == 'c' || last == 'p' || last == 't' || last == 'h' && letters.charAt(n - 2) == 'c';
    }

    /** The place of the vowel right before the stop. */
    private static int vowel(CharSequence letters, int n) {
        return letters.charAt(n - 1) == 'h' ? Math.max(0, n - 3) : n - 2;
    }

    private static void split(String syllable, StringBuilder letters, StringBuilder tone) {
        String apart = Normalizer.normalize(syllable.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder toneless = new StringBuilder();
        for (int i = 0; i < apart.length(); i++) {
            char c = apart.charAt(i);
            (TONES.indexOf(c) >= 0 ? tone : toneless).append(c);
        }
        letters.append(Normalizer.normalize(toneless, Normalizer.Form.NFC));
    }
}
