package vn.thidua.shared;

import java.text.Normalizer;

/** Text as people type or paste it. */
public final class TypedText {

    private TypedText() {}

    /**
     * Returns the text with composed letters and without what nobody sees: control characters other than tabs and line breaks, marks of direction, spaces of no width. Two texts that
     * look the same are the same from then on, and nobody is called nothing.
     */
    public static String clean(String typed) {
        StringBuilder seen = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i += Character.charCount(typed.codePointAt(i))) {
            if (!hidden(typed.codePointAt(i))) {
                seen.appendCodePoint(typed.codePointAt(i));
            }
        }
        return Normalizer.isNormalized(seen, Normalizer.Form.NFC)
                ? seen.toString()
                : Normalizer.normalize(seen, Normalizer.Form.NFC);
    }

    private static boolean hidden(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL && c != '\t' && c != '\n' && c != '\r';
    }
}
