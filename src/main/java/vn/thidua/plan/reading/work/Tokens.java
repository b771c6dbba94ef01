package vn.thidua.plan.reading.work;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.plan.reading.structure.Text;

/** Splits a text into tokens; white space and the emphasis marks of Markdown are left out. */
final class Tokens {

    private Tokens() {}

    /** Returns the tokens of a piece of a document, offsets counted from its start. */
    static List<Token> of(Text text) {
        return split(text, text.key());
    }

    /** Returns the tokens of any words. */
    static List<Token> of(String words) {
        return split(words, Spelling.key(words));
    }

    private static List<Token> split(CharSequence text, String key) {
        List<Token> tokens = new ArrayList<>(key.length() / 5 + 4);
        int i = 0;
        while (i < key.length()) {
            char c = key.charAt(i);
            int from = i;
            if (isDigit(c)) {
                i = endOfDigits(key, i);
                tokens.add(new Token(from, i, key.substring(from, i), Token.Kind.NUMBER, false));
            } else if (Character.isLetter(c)) {
                i = endOfWord(key, i);
                boolean capital = Character.isUpperCase(text.charAt(from));
                tokens.add(new Token(from, i, key.substring(from, i), Token.Kind.WORD, capital));
            } else {
                i++;
                if (!skipped(c)) {
                    tokens.add(new Token(from, i, String.valueOf(c), Token.Kind.MARK, false));
                }
            }
        }
        return tokens;
    }

    private static int endOfDigits(String key, int from) {
        int i = from;
        while (i < key.length() && isDigit(key.charAt(i))) {
            i++;
        }
        return i;
    }

    /** A word runs over letters, combining marks and the "&" of abbreviations such as GD&ĐT. */
    private static int endOfWord(String key, int from) {
        int i = from;
        while (i < key.length()) {
            char c = key.charAt(i);
            boolean joins = c == '&' && i + 1 < key.length() && Character.isLetter(key.charAt(i + 1));
            if (!Character.isLetter(c) && !isCombining(c) && !joins) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isCombining(char c) {
        return c >= '\u0300' && c <= '\u036f';
    }

    private static boolean skipped(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '*'
                || c == '_';
    }
}
