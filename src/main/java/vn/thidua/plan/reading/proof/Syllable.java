package vn.thidua.plan.reading.proof;

import java.text.Normalizer;

/** What can be told of one written Vietnamese syllable. */
final class Syllable {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final char ACUTE = '\u0301';
    private static final char DOT = '\u0323';

    /** Vowels with a hat, horn or breve. */
    private static final String MARKED = "âăêôơư";

    private static final int KNOWN = 0x1F00;

    /** For every character up to the end of the Vietnamese letters its plain small letter, its small letter without tone, and its tone or 0. */
    private static final char[] BARE = new char[KNOWN];

    private static final char[] TONELESS = new char[KNOWN];
    private static final char[] TONE = new char[KNOWN];

    static {
        for (char c = 0; c < KNOWN; c++) {
            String apart = Normalizer.normalize(String.valueOf(Character.toLowerCase(c)), Normalizer.Form.NFD);
            StringBuilder toneless = new StringBuilder();
            for (int i = 0; i < apart.length(); i++) {
                boolean tone = TONES.indexOf(apart.charAt(i)) >= 0;
                TONE[c] = tone ? apart.charAt(i) : TONE[c];
                if (!tone || i == 0) {
                    toneless.append(apart.charAt(i));
                }
            }
            BARE[c] = apart.charAt(0) == 'đ' ? 'd' : apart.charAt(0);
            TONELESS[c] = Normalizer.normalize(toneless, Normalizer.Form.NFC).charAt(0);
        }
    }

    private Syllable() {}

    /** Returns the syllable with its tone at the end and y behind a consonant as i, so that all accepted spellings agree. */
    static String fold(String syllable) {
        int n = syllable.length();
        char[] folded = new char[n + 1];
        char tone = 0;
        for (int i = 0; i < n; i++) {
            char c = syllable.charAt(i);
            folded[i] = c < KNOWN ? TONELESS[c] : c;
            tone = c < KNOWN && TONE[c] != 0 ? TONE[c] : tone;
        }
        if (n > 1 && folded[n - 1] == 'y' && "aeiouyâăêôơư".indexOf(folded[n - 2]) < 0) {
            folded[n - 1] = 'i';
        }
        folded[n] = tone;
        return new String(folded, 0, tone == 0 ? n : n + 1);
    }

    /** Returns the words in lower case without tones, hats, horns and bars. */
    static String bare(String words) {
        char[] bare = words.toCharArray();
        for (int i = 0; i < bare.length; i++) {
            bare[i] = bare[i] < KNOWN ? BARE[bare[i]] : bare[i];
        }
        return new String(bare);
    }

    /**
     * Tells whether the syllable cannot be Vietnamese though it is written with Vietnamese vowels: it ends in a stop (c, ch, p, t) and has not one
     * of the two tones that such syllables must have, as "đươc" or "tâp".
     */
    static boolean isBroken(String syllable) {
        int n = syllable.length();
        if (n < 3 || !stops(syllable, n)) {
            return false;
        }
        char vowel = syllable.charAt(syllable.charAt(n - 1) == 'h' ? n - 3 : n - 2);
        if (vowel >= KNOWN || MARKED.indexOf(TONELESS[vowel]) < 0) {
            return false;
        }
        for (int i = 0; i < n; i++) {
            char c = syllable.charAt(i);
            if (c < KNOWN && (TONE[c] == ACUTE || TONE[c] == DOT)) {
                return false;
            }
        }
        return true;
    }

    private static boolean stops(String letters, int n) {
        char last = letters.charAt(n - 1);
        return last == 'c' || last == 'p' || last == 't' || (last == 'h' && letters.charAt(n - 2) == 'c');
    }
}
