package vn.thidua.plan.reading.work;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one printed date: {@code ngày 08 tháng 5 năm 2026}, {@code 15/6}, {@code tháng 11/2025}, {@code Quý I/2026}, {@code cuối năm 2025}. */
final class DateGrammar {

    private static final Map<String, Integer> QUARTERS =
            Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4, "1", 1, "2", 2, "3", 3, "4", 4);

    private DateGrammar() {}

    /** Returns the date that starts at the token, or null. */
    static @Nullable PrintedDate at(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Token token = tokens.get(at);
        if (token.isNumber()) {
            PrintedDate half = halfYear(tokens, at);
            return half == null ? numeric(tokens, at, false) : half;
        }
        return switch (token.word()) {
            case "ngày" -> day(tokens, at + 1);
            case "cuối", "hết" -> end(tokens, at + 1);
            default -> period(tokens, at);
        };
    }

    /** Returns the month, quarter or year that starts at the token, or null. */
    private static @Nullable PrintedDate period(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        return switch (tokens.get(at).word()) {
            case "tháng" -> month(tokens, at + 1);
            case "quý", "quí" -> quarter(tokens, at + 1);
            case "năm" -> year(tokens, at + 1);
            default -> null;
        };
    }

    /** Returns the bare day of a month at the token ("20" in "ngày 05, 20 hàng tháng"), or null. */
    static @Nullable PrintedDate bareDay(List<Token> tokens, int at) {
        int day = number(tokens, at, 1, 31);
        return day < 0 ? null : new PrintedDate(day, 0, 0, false, at + 1);
    }

    /** "6 tháng đầu năm 2026" ends in June. */
    private static @Nullable PrintedDate halfYear(List<Token> tokens, int at) {
        if (tokens.get(at).value() != 6 || !is(tokens, at + 1, "tháng") || !is(tokens, at + 3, "năm")) {
            return null;
        }
        int year = number(tokens, at + 4, 1900, 2200);
        if (year < 0) {
            return null;
        }
        return switch (tokens.get(at + 2).word()) {
            case "đầu" -> new PrintedDate(0, 6, year, true, at + 5);
            case "cuối" -> new PrintedDate(0, 12, year, true, at + 5);
            default -> null;
        };
    }

    private static @Nullable PrintedDate day(List<Token> tokens, int at) {
        if (is(tokens, at, "cuối")) {
            int next = at + (is(tokens, at + 1, "cùng") ? 2 : 1);
            PrintedDate period = period(tokens, next + (is(tokens, next, "của") ? 1 : 0));
            return period == null || period.day() > 0 ? null : period.atItsEnd();
        }
        return at < tokens.size() && tokens.get(at).isNumber() ? numeric(tokens, at, true) : null;
    }

    /** Reads a day with month and year; a month of a year ("11/2025") too, and after "ngày" a bare day. */
    private static @Nullable PrintedDate numeric(List<Token> tokens, int at, boolean afterNgay) {
        int first = tokens.get(at).value();
        if (first >= 1 && first <= 31 && is(tokens, at + 1, "tháng")) {
            int month = number(tokens, at + 2, 1, 12);
            if (month > 0 && tokens.get(at + 2).value() == month) {
                return withYear(tokens, first, month, at + 3);
            }
        }
        if (separated(tokens, at + 1)) {
            int second = number(tokens, at + 2, 1, 12);
            if (first >= 1 && first <= 31 && second > 0) {
                // "trong 1/2 ngày" is half a day.
                boolean slash = is(tokens, at + 1, "/");
                PrintedDate date = withYear(tokens, first, second, at + 3);
                boolean part = !afterNgay && is(tokens, at + 3, "ngày");
                if (date.hasYear() || (slash && !part && !separated(tokens, at + 3))) {
                    return date;
                }
            }
            int year = number(tokens, at + 2, 1900, 2200);
            if (first >= 1 && first <= 12 && year > 0 && !separated(tokens, at + 3)) {
                return new PrintedDate(0, first, year, false, at + 3);
            }
        }
        return afterNgay && first >= 1 && first <= 31 ? new PrintedDate(first, 0, 0, false, at + 1) : null;
    }

    private static PrintedDate withYear(List<Token> tokens, int day, int month, int at) {
        if (separated(tokens, at)) {
            int year = number(tokens, at + 1, 1900, 2200);
            if (year > 0) {
                return new PrintedDate(day, month, year, false, at + 2);
            }
            int brief = number(tokens, at + 1, 10, 99);
            if (brief > 0 && tokens.get(at + 1).word().length() == 2) {
                return new PrintedDate(day, month, 2000 + brief, false, at + 2);
            }
        }
        int named = at + (is(tokens, at, ",") ? 1 : 0);
        if (is(tokens, named, "năm")) {
            int year = number(tokens, named + 1, 1900, 2200);
            if (year > 0) {
                return new PrintedDate(day, month, year, false, named + 2);
            }
        }
        return new PrintedDate(day, month, 0, false, at);
    }

    private static @Nullable PrintedDate month(List<Token> tokens, int at) {
        if (at >= tokens.size() || !tokens.get(at).isNumber()) {
            return null;
        }
        // "trước tháng 31/12/2022": the wrong word before a whole date.
        PrintedDate whole = numeric(tokens, at, false);
        if (whole != null) {
            return whole;
        }
        int month = number(tokens, at, 1, 12);
        return month > 0 ? withYear(tokens, 0, month, at + 1) : null;
    }

    private static @Nullable PrintedDate quarter(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return null;
        }
        Integer quarter = QUARTERS.get(tokens.get(at).word());
        return quarter == null ? null : withYear(tokens, 0, quarter * 3, at + 1);
    }

    private static @Nullable PrintedDate year(List<Token> tokens, int at) {
        int year = number(tokens, at, 1900, 2200);
        boolean span = is(tokens, at + 1, "-") && number(tokens, at + 2, 1900, 2200) > 0;
        return year > 0 && !span ? new PrintedDate(0, 0, year, false, at + 1) : null;
    }

    private static @Nullable PrintedDate end(List<Token> tokens, int at) {
        if (is(tokens, at, "ngày")) {
            return at + 1 < tokens.size() && tokens.get(at + 1).isNumber() ? numeric(tokens, at + 1, true) : null;
        }
        PrintedDate period = period(tokens, at);
        return period == null || period.day() > 0 ? period : period.atItsEnd();
    }

    private static boolean separated(List<Token> tokens, int at) {
        if (at < 1 || at + 1 >= tokens.size()) {
            return false;
        }
        Token mark = tokens.get(at);
        int gap = tokens.get(at + 1).from() - tokens.get(at - 1).to() - 1;
        return switch (mark.word()) {
            case "/" -> gap <= 2;
            case "-", "." -> gap == 0;
            default -> false;
        };
    }

    private static int number(List<Token> tokens, int at, int least, int most) {
        if (at >= tokens.size()) {
            return -1;
        }
        int value = tokens.get(at).value();
        return value >= least && value <= most ? value : -1;
    }

    private static boolean is(List<Token> tokens, int at, String word) {
        return at < tokens.size() && tokens.get(at).is(word);
    }
}
