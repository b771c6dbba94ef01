package vn.thidua.plan.intake.text;

import java.text.Normalizer;

/** The last pass over every text: one form for letters, spaces and line ends, nothing invisible. */
public final class Cleaning {
    private static final String SYMBOL_BULLETS = "\uf0b7\uf0a7\uf0d8\uf076\uf0e8\uf0fc\uf0a8\uf071\uf09f";

    private Cleaning() {}

    /** Returns the text in NFC with {@code \n} line ends, plain spaces and without control or invisible characters. */
    public static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\r') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\n') {
                    out.append('\n');
                }
            } else if (c == '\n' || c == '\t' || c == '\f') {
                out.append(c);
            } else if (c == '\u000b' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                out.append('\n');
            } else if (Character.isSpaceChar(c)) {
                out.append(' ');
            } else if (SYMBOL_BULLETS.indexOf(c) >= 0) {
                out.append('•');
            } else if (visible(text, i)) {
                out.append(c);
            }
        }
        return Normalizer.isNormalized(out, Normalizer.Form.NFC)
                ? out.toString()
                : Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private static boolean visible(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        int type = Character.getType(c);
        return type != Character.CONTROL && type != Character.FORMAT && type != Character.UNASSIGNED;
    }
}
