package vn.thidua.plan.reading.target;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Spelling;
import vn.thidua.plan.reading.target.Token.Kind;

/** Cuts a passage into tokens, in one pass. */
final class Lexer {

    /** A mail or web address is looked for in chunks no longer than this. */
    private static final int LONGEST_ADDRESS = 200;

    /** A run of figures with more strokes between them is no number, date or ratio. */
    private static final int MOST_JOINTS = 4;

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Lexer(String text) {
        this.text = text;
    }

    /** Returns the tokens of the passage in order; white space and asterisks of Markdown are left out. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        while (lexer.at < text.length()) {
            lexer.next();
        }
        return lexer.tokens;
    }

    private void next() {
        char c = text.charAt(at);
        if (blank(c)) {
            at++;
            return;
        }
        int end = at == 0 || blank(text.charAt(at - 1)) ? endOfAddress() : -1;
        if (end > 0) {
            add(Kind.REFERENCE, end, null);
        } else if (c >= '0' && c <= '9') {
            figures();
        } else if (letter(c)) {
            add(Kind.WORD, endOfWord(), null);
        } else {
            sign(c);
        }
    }

    private int endOfAddress() {
        int limit = Math.min(text.length(), at + LONGEST_ADDRESS);
        boolean address = false;
        int i = at;
        for (; i < limit && !blank(text.charAt(i)); i++) {
            char c = text.charAt(i);
            address |= c == '@' || c == ':' && text.startsWith("://", i);
        }
        return address ? i : -1;
    }

    private void figures() {
        int end = endOfFigures(at);
        int reference = endOfReference(end);
        if (reference > 0) {
            add(Kind.REFERENCE, reference, null);
            return;
        }
        int date = endOfDate(end);
        if (date > 0) {
            add(Kind.DATE, date, null);
            return;
        }
        BigDecimal value = Figures.value(text.substring(at, end));
        add(value == null ? Kind.REFERENCE : Kind.NUMBER, end, value);
    }

    private int endOfFigures(int from) {
        int i = from;
        while (i < text.length()) {
            char c = text.charAt(i);
            boolean inside = (c == '.' || c == ',') && i + 1 < text.length() && digit(text.charAt(i + 1));
            if (!digit(c) && !inside) {
                break;
            }
            i++;
        }
        return i;
    }

    /** Finds the end of 05/CT-UBND, 19-CT/TU, 131/2020/QH14, 9001:2015, 7h30; -1 if it is none. */
    private int endOfReference(int end) {
        if (end < text.length() - 1
                && (text.charAt(end) == ':' || text.charAt(end) == 'h')
                && digit(text.charAt(end + 1))) {
            return endOfFigures(end + 1);
        }
        int i = end;
        if (i < text.length() && letter(text.charAt(i)) && i + 1 < text.length() && joint(text.charAt(i + 1))) {
            i++;
        }
        boolean named = false;
        int joints = 0;
        while (i + 1 < text.length()
                && joint(text.charAt(i))
                && (letter(text.charAt(i + 1)) || digit(text.charAt(i + 1)))) {
            int start = i + 1;
            i = start;
            while (i < text.length() && (letter(text.charAt(i)) || digit(text.charAt(i)) || text.charAt(i) == '&')) {
                i++;
            }
            joints++;
            named |= Character.isUpperCase(text.charAt(start)) && (i - start > 1 || joints > 1);
        }
        return named || joints > MOST_JOINTS ? i : -1;
    }

    /** Finds the end of 30/11/2022, 30-11-2022 or 11/2025; -1 if it is none. */
    private int endOfDate(int end) {
        char joint = end < text.length() ? text.charAt(end) : ' ';
        if (end - at > 2 || joint != '/' && joint != '-') {
            return -1;
        }
        int second = end + 1;
        int endOfSecond = endOfDigits(second);
        if (endOfSecond - second == 4) {
            return joint == '/' && month(at, end) && year(second) ? endOfSecond : -1;
        }
        boolean third = endOfSecond < text.length() && text.charAt(endOfSecond) == joint;
        int endOfThird = third ? endOfDigits(endOfSecond + 1) : -1;
        return third && month(second, endOfSecond) && endOfThird - endOfSecond == 5 && year(endOfSecond + 1)
                ? endOfThird
                : -1;
    }

    private int endOfDigits(int from) {
        int i = from;
        while (i < text.length() && i < from + 5 && digit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private boolean month(int from, int to) {
        if (to - from < 1 || to - from > 2) {
            return false;
        }
        int month = Integer.parseInt(text.substring(from, to));
        return month >= 1 && month <= 12;
    }

    private boolean year(int from) {
        return text.startsWith("19", from) || text.startsWith("20", from);
    }

    private int endOfWord() {
        int i = at;
        while (i < text.length() && inWord(i)) {
            i++;
        }
        return i;
    }

    private boolean inWord(int i) {
        char c = text.charAt(i);
        if (letter(c) || digit(c)) {
            return true;
        }
        if (c == '²' || c == '³') {
            return text.charAt(i - 1) == 'm' && i - at <= 2;
        }
        boolean joins = c == '&' || c == '-';
        if (!joins || i + 1 >= text.length()) {
            return false;
        }
        char next = text.charAt(i + 1);
        return Character.isUpperCase(text.charAt(i - 1)) && Character.isUpperCase(next) || c == '-' && digit(next);
    }

    private void sign(char c) {
        Kind kind = switch (c) {
            case '%', '％', '‰' -> Kind.PERCENT;
            case '-', '–', '—', '‑', '−' -> Kind.DASH;
            case '/', '⁄' -> Kind.SLASH;
            case ',' -> Kind.COMMA;
            case ';', '|', '\t' -> Kind.SEMICOLON;
            case '.', '!', '?', '…' -> Kind.STOP;
            case ':' -> Kind.COLON;
            case '(', '[' -> Kind.OPEN;
            case ')', ']' -> Kind.CLOSE;
            case '"', '“', '”', '„', '«', '»' -> Kind.QUOTE;
            case '>', '<', '≥', '≤' -> Kind.SIGN;
            default -> Kind.OTHER;
        };
        boolean wide = kind == Kind.SIGN && at + 1 < text.length() && text.charAt(at + 1) == '=';
        if (wide) {
            tokens.add(new Token(kind, at, at + 2, c == '>' ? "≥" : "≤", null));
            at += 2;
        } else {
            add(kind, at + 1, null);
        }
    }

    private void add(Kind kind, int end, @Nullable BigDecimal value) {
        tokens.add(new Token(kind, at, end, Spelling.key(text.substring(at, end)), value));
        at = end;
    }

    private static boolean joint(char c) {
        return c == '/' || c == '-';
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean letter(char c) {
        int type = Character.getType(c);
        return Character.isLetter(c) || type == Character.NON_SPACING_MARK || c == '_';
    }

    private static boolean blank(char c) {
        return c != '\t' && (c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c))
                || c == '*'
                || c == '\u00ad'
                || c == '\u200b';
    }
}
