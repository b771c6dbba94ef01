package vn.thidua.plan.reading.proof;

import java.text.Normalizer;

/** Prepares printed words for being quoted in a message. */
final class Quotes {

    private static final int LONGEST = 80;

    private Quotes() {}

    /** Returns the words with white space folded, marks of formatting and invisible signs left out, cut to a length that fits a sentence. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder();
        boolean tag = false;
        for (int i = 0; i < words.length() && folded.length() < LONGEST; i++) {
            char c = words.charAt(i);
            tag |= c == '<'
                    && i + 1 < words.length()
                    && (words.charAt(i + 1) == '/' || Character.isLetter(words.charAt(i + 1)));
            if (c == '*' || tag || Character.getType(c) == Character.FORMAT) {
                tag &= c != '>';
                continue;
            }
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (!space) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String text = Normalizer.normalize(folded.toString().strip(), Normalizer.Form.NFC);
        return folded.length() >= LONGEST ? text + "…" : text;
    }
}
