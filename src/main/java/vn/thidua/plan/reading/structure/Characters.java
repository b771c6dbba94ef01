package vn.thidua.plan.reading.structure;

/** Sorts the characters that texts from many sources bring along. */
final class Characters {

    private Characters() {}

    /** Eth stands for the letter that looks like it. */
    static char repaired(char c) {
        return switch (c) {
            case 'Ð', 'Ɖ' -> 'Đ';
            case 'ð' -> 'đ';
            default -> c;
        };
    }

    /** A mark that joins the letter before it. */
    static boolean isMark(char c) {
        return c >= '\u0300' && c <= '\u036F';
    }

    /** A blank other than the plain one. */
    static boolean isSpace(char c) {
        return c == '\u00A0' || (c >= '\u2000' && c <= '\u200A') || c == '\u202F' || c == '\u205F' || c == '\u3000';
    }

    /** A character that prints nothing. */
    static boolean isInvisible(char c) {
        return c == '\u00AD'
                || (c >= '\u200B' && c <= '\u200F')
                || (c >= '\u202A' && c <= '\u202E')
                || (c >= '\u2060' && c <= '\u2064')
                || c == '\uFEFF'
                || (c >= '\u007F' && c < '\u00A0');
    }

    /** A raised digit. */
    static boolean isSuperscript(char c) {
        return c == '¹' || c == '²' || c == '³' || c == '⁰' || (c >= '⁴' && c <= '⁹');
    }

    /** A blank or tab. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isSpace(c);
    }

    /** A line drawn with signs only. */
    static boolean isRule(Text text) {
        for (int i = 0; i < text.length(); i++) {
            if ("-=_~*. –—\t".indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
