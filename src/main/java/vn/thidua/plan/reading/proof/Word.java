package vn.thidua.plan.reading.proof;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Text;

/**
 * A run of letters in a text.
 *
 * @param letters as printed
 * @param from offset in the text
 * @param to offset behind it
 * @param joined whether only one space stands between the word before and this one
 */
record Word(String letters, int from, int to, boolean joined) {

    /** Returns the words of a text; runs that touch a digit or sign are taken too, their neighbours are then not joined. */
    static List<Word> of(Text text) {
        List<Word> words = new ArrayList<>();
        String chars = text.toString();
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
            words.add(new Word(chars.substring(at, end), at, end, at == last + 1 && chars.charAt(last) == ' '));
            last = end;
            at = end;
        }
        return words;
    }

    boolean isLower() {
        return letters.chars().noneMatch(Character::isUpperCase);
    }
}
