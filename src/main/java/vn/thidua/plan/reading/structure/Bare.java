package vn.thidua.plan.reading.structure;

import java.text.Normalizer;
import java.util.Locale;

/** Spelling without any mark, for the words that scanned texts garble most: capitals of titles. */
final class Bare {

    private Bare() {}

    /** Lower case, no diacritics, white space folded; at most {@code length} characters are looked at. */
    static String of(CharSequence text, int length) {
        String head = text.subSequence(0, Math.min(length, text.length())).toString();
        String plain = Normalizer.normalize(head, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder bare = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c == 'đ') {
                bare.append('d');
            } else if (c == ' ' || c == '\t') {
                if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
                    bare.append(' ');
                }
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                bare.append(c);
            }
        }
        return bare.toString().strip();
    }
}
