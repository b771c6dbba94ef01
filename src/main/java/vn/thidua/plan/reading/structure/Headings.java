package vn.thidua.plan.reading.structure;

/** Tells the heading of an item from what follows it. */
final class Headings {

    private static final int COLON_WITHIN = 160;
    private static final int LONG = 220;

    private Headings() {}

    static Text heading(Text text) {
        return trimEnd(text.subText(0, end(text)));
    }

    static Text rest(Text text) {
        int at = end(text);
        while (at < text.length() && ".:; -–".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return text.from(at).trim();
    }

    static boolean isHeading(Block block) {
        Text text = block.text();
        if (text.isEmpty() || text.length() > LONG) {
            return false;
        }
        if (block.isBold() || inCapitals(text)) {
            return true;
        }
        char last = text.charAt(text.length() - 1);
        return last == ':' || (last != '.' && last != ';' && last != ',' && block.isNumbered());
    }

    /** Whether most letters are capitals. */
    static boolean inCapitals(CharSequence text) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isUpperCase(text.charAt(i))) {
                upper++;
            } else if (Character.isLowerCase(text.charAt(i))) {
                lower++;
            }
        }
        return upper >= 2 && upper > 4 * lower;
    }

    private static int end(Text text) {
        int limit = Math.min(text.length(), COLON_WITHIN);
        for (int i = 0; i < limit; i++) {
            if (text.charAt(i) == ':' && (i + 1 == text.length() || text.charAt(i + 1) == ' ')) {
                return i;
            }
        }
        for (int i = 0; i + 1 < text.length(); i++) {
            if (text.charAt(i) == '.'
                    && text.charAt(i + 1) == ' '
                    && i > 3
                    && Character.isLowerCase(text.charAt(i - 1))) {
                return i;
            }
        }
        return text.length();
    }

    private static Text trimEnd(Text text) {
        int to = text.length();
        while (to > 0 && ".:;,/ -–".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return text.subText(0, to).trim();
    }
}
