package vn.thidua.plan.reading.proof;

/** Prepares printed words for being quoted in a message. */
final class Quotes {

    private static final int LONGEST = 80;

    private Quotes() {}

    /** Returns the words with white space folded and emphasis marks left out, cut to a length that fits a sentence. */
    static String fold(String words) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < words.length() && folded.length() < LONGEST; i++) {
            char c = words.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00a0';
            if (c == '*') {
                continue;
            }
            if (!space) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String text = folded.toString().strip();
        return text.length() >= LONGEST - 1 ? text + "…" : text;
    }
}
