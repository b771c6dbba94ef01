package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Text;

/**
 * A run of letters in a text.
 *
 * @param letters as printed
 * @param key in the one spelling of {@link Text#key}
 * @param bare without tones, hats, horns and bars
 * @param from offset in the text
 * @param to offset behind it
 * @param joined whether only one space stands between the word before and this one
 */
record Word(String letters, String key, String bare, int from, int to, boolean joined) {

    /** Returns the words of a text, in its order. */
    static List<Word> of(Text text) {
        List<Word> words = new ArrayList<>();
        String chars = text.toString();
        String keys = text.key();
        int last = -2;
        int at = 0;
        while (at < chars.length()) {
            if (!Character.isLetter(chars.charAt(at))) {
                at++;
                continue;
            }
            int end = at;
            while (end < chars.length() && Character.isLetter(chars.charAt(end))) {
                end++;
            }
            boolean joined = at == last + 1 && chars.charAt(last) == ' ';
            String letters = chars.substring(at, end);
            words.add(new Word(letters, keys.substring(at, end), Syllable.bare(letters), at, end, joined));
            last = end;
            at = end;
        }
        return words;
    }

    boolean isLower() {
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isUpperCase(letters.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
