package vn.thidua.scoring.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.thidua.scoring.formula.FormulaFault.What;
import vn.thidua.scoring.formula.Sign.Kind;

/** Takes a formula apart into its signs. */
final class Signs {

    private static final Set<String> TWO = Set.of("<=", ">=", "<>");
    private static final String ONE = "+-*/()<>=;";

    private final String text;
    private final List<Sign> signs = new ArrayList<>();
    private int at;

    private Signs(String text) {
        this.text = text;
    }

    static List<Sign> of(String text) {
        return new Signs(text).read();
    }

    private List<Sign> read() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (digit(c)) {
                number();
            } else if (Character.isLetter(c)) {
                name();
            } else {
                operator(c);
            }
        }
        signs.add(new Sign(Kind.END, "", text.length()));
        return signs;
    }

    private void number() {
        int start = at;
        digits();
        if (at < text.length() && text.charAt(at) == ',') {
            at++;
            if (at == text.length() || !digit(text.charAt(at))) {
                throw new FormulaRefused(What.UNFINISHED, at);
            }
            digits();
        }
        // "1.000" is a thousand in Vietnamese and one in a programming language: neither is guessed.
        if (at < text.length() && text.charAt(at) == '.') {
            throw new FormulaRefused(What.POINT_IN_NUMBER, at);
        }
        String number = text.substring(start, at).replace(',', '.');
        signs.add(new Sign(Kind.NUMBER, number, unit(), start));
    }

    /** Reads what is written behind a number: a percent sign, or a unit in brackets. */
    private String unit() {
        if (at < text.length() && text.charAt(at) == '%') {
            at++;
            return "%";
        }
        int bracket = at;
        while (bracket < text.length() && text.charAt(bracket) == ' ') {
            bracket++;
        }
        if (bracket == text.length() || text.charAt(bracket) != '[') {
            return "";
        }
        int end = text.indexOf(']', bracket);
        if (end < 0) {
            throw new FormulaRefused(What.UNFINISHED, text.length());
        }
        at = end + 1;
        return text.substring(bracket + 1, end).strip();
    }

    private void digits() {
        while (at < text.length() && digit(text.charAt(at))) {
            at++;
        }
    }

    private void name() {
        int start = at;
        while (at < text.length()
                && (Character.isLetter(text.charAt(at)) || digit(text.charAt(at)) || text.charAt(at) == '_')) {
            at++;
        }
        signs.add(new Sign(Kind.NAME, text.substring(start, at).toLowerCase(Locale.ROOT), start));
    }

    private void operator(char c) {
        String two = text.substring(at, Math.min(at + 2, text.length()));
        String sign = TWO.contains(two) ? two : plain(c);
        if (ONE.indexOf(sign.charAt(0)) < 0) {
            throw new FormulaRefused(What.STRANGE_SIGN, at, String.valueOf(c));
        }
        signs.add(new Sign(Kind.OPERATOR, sign, at));
        at += TWO.contains(two) ? 2 : 1;
    }

    /** People paste the signs of word processors. */
    private static String plain(char c) {
        return switch (c) {
            case '×', '·' -> "*";
            case '÷', ':' -> "/";
            case '−', '–' -> "-";
            case '≤' -> "<=";
            case '≥' -> ">=";
            case '≠' -> "<>";
            default -> String.valueOf(c);
        };
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
