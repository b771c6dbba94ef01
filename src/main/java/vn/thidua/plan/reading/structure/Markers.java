package vn.thidua.plan.reading.structure;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.structure.Marker.Style;

/** Finds the number or sign at the start of a line. */
final class Markers {

    /** A marker and where the text behind it begins. */
    record Found(Marker marker, int end) {}

    private static final int LOOK_AT = 60;
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final List<String> CARDINALS =
            List.of("một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín", "mười");

    private static final String ORDINAL = "thứ\\s+(?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)";
    private static final Pattern BULLET = Pattern.compile("(?:[-–—−~]\\s*\\+|[-–—−~+*•●○▪■♦·\uF02D\uF0B7])");
    private static final Pattern WORDED = Pattern.compile(
            "(phần|chương|mục|điều)\\s+(" + ORDINAL + "|[ivx]{1,5}|[a-h]|\\d{1,3})\\s*([.:)\\-]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NAMED = Pattern.compile(
            "(nội dung|chỉ tiêu|nhiệm vụ|mục tiêu|hoạt động|tiêu chí|giải pháp|đợt|giai đoạn|bước|nhóm|chuyên đề|phong trào|công trình)"
                    + "(?:\\s+thi đua)?(?:\\s+số)?\\s+(" + ORDINAL + "|[ivx]{1,5}|\\d{1,2})\\s*([.:)]|$)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** "Thứ nhất, …", "Một là, …" */
    private static final Pattern COUNTED = Pattern.compile(
            "(" + ORDINAL + "(?=\\s*[,:])|(?:" + String.join("|", CARDINALS)
                    + ")(?=\\s+là\\b))(?:\\s+là)?\\s*[,:]?\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ROMAN = Pattern.compile("([IVX]{1,7}|HI|IH)\\s*[.)/:\\-–]\\s*(?![\\p{Ll}\\d])");
    private static final Pattern BARE_ROMAN =
            Pattern.compile("([IVX]{1,7}(?=\\s+\\p{Lu}{2})|[IVX]{2,7}(?=\\s+\\p{Lu}\\p{Ll}))\\s+");
    private static final Pattern CAPITAL = Pattern.compile("([A-HĐ])\\s*[.)]\\s+");
    private static final Pattern DECIMAL = Pattern.compile(
            "(\\d{1,2}(?:\\.\\d{1,2}){1,3})(?:([.):]+)\\s*(?=\\D|$)|\\s+(?=[\\p{Lu}“\"(])|(?=\\p{Lu}\\p{Ll}))");
    private static final Pattern ARABIC = Pattern.compile(
            "(\\d{1,3})\\s?(?:[.]\\s*(?=[^\\d\\s%]|$)|[.]\\s+(?=\\d[\\d.,]*\\s?%?\\s+\\p{Ll})|[/\\-–]\\s*(?=\\p{Lu}[\\p{Ll}\\s])|[/\\-–]\\s+(?=\\p{Lu}))");
    private static final Pattern PARENTHESIS = Pattern.compile("\\((\\d{1,2}|[a-zđ]|[ivx]{2,4})\\)\\s*");
    private static final Pattern LETTER =
            Pattern.compile("([a-zđ]|\\d{1,2}(?=\\s?\\)))(?:\\s?\\)\\s*|[./]\\s+|/(?=\\p{Lu}[\\p{Ll}\\s]))");

    private Markers() {}

    /** The marker a text begins with, null where there is none. */
    static @Nullable Found find(Text text) {
        if (text.isEmpty() || text.charAt(0) == 'ỉ') {
            return null;
        }
        String start =
                text.length() <= LOOK_AT ? text.toString() : text.toString().substring(0, LOOK_AT);
        char first = start.charAt(0);
        if (Character.isDigit(first)) {
            return numbered(start);
        }
        Matcher bullet = BULLET.matcher(start);
        if (bullet.lookingAt()) {
            return bullet(start, bullet);
        }
        if (first == '(') {
            return simple(PARENTHESIS, Style.PARENTHESIS, start);
        }
        return Character.isLetter(first) ? lettered(start) : null;
    }

    private static @Nullable Found numbered(String start) {
        Found decimal = simple(DECIMAL, Style.DECIMAL, start);
        if (decimal != null) {
            return decimal;
        }
        Found arabic = simple(ARABIC, Style.ARABIC, start);
        return arabic != null ? arabic : simple(LETTER, Style.LETTER, start);
    }

    private static @Nullable Found lettered(String start) {
        Matcher worded = WORDED.matcher(start);
        if (worded.lookingAt() && Character.isUpperCase(start.charAt(0))) {
            Style style = switch (worded.group(1).toLowerCase(Locale.ROOT)) {
                case "phần" -> Style.PART;
                case "chương" -> Style.CHAPTER;
                case "mục" -> Style.DIVISION;
                default -> Style.ARTICLE;
            };
            return found(style, start, worded.group(2), worded.end());
        }
        Matcher named = NAMED.matcher(start);
        if (named.lookingAt() && Character.isUpperCase(start.charAt(0))) {
            return found(Style.NAMED, start, named.group(2), named.end());
        }
        Matcher counted = COUNTED.matcher(start);
        if (counted.lookingAt() && Character.isUpperCase(start.charAt(0))) {
            return found(Style.NAMED, start, counted.group(1), counted.end());
        }
        Found roman = simple(ROMAN, Style.ROMAN, start);
        if (roman == null) {
            roman = simple(BARE_ROMAN, Style.ROMAN, start);
        }
        if (roman != null && roman.marker().value() > 0) {
            return roman;
        }
        Found capital = simple(CAPITAL, Style.CAPITAL, start);
        return capital != null ? capital : simple(LETTER, Style.LETTER, start);
    }

    private static @Nullable Found simple(Pattern pattern, Style style, String start) {
        Matcher matcher = pattern.matcher(start);
        return matcher.lookingAt() ? found(style, start, matcher.group(1), matcher.end()) : null;
    }

    private static Found found(Style style, String start, String number, int end) {
        String no = style == Style.PARENTHESIS ? "(" + number + ")" : repairedRoman(style, number.strip());
        return new Found(new Marker(style, start.substring(0, end).strip(), no, value(style, no)), end);
    }

    private static Found bullet(String start, Matcher bullet) {
        char sign = start.charAt(bullet.end() - 1);
        Style style = sign == '+' ? Style.PLUS : "-–—−~\uF02D".indexOf(sign) >= 0 ? Style.DASH : Style.STAR;
        int end = bullet.end();
        while (end < start.length() && start.charAt(end) == ' ') {
            end++;
        }
        return new Found(new Marker(style, bullet.group(), "", 0), end);
    }

    private static String repairedRoman(Style style, String no) {
        return style == Style.ROMAN && no.indexOf('H') >= 0 ? "III" : no;
    }

    private static int value(Style style, String no) {
        return switch (style) {
            case ARABIC, ARTICLE, DIVISION, CHAPTER, NAMED, ROMAN -> number(no);
            case PART -> number(no) > 0 ? number(no) : letter(no.toLowerCase(Locale.ROOT));
            case DECIMAL -> Integer.parseInt(no.substring(no.lastIndexOf('.') + 1));
            case CAPITAL -> LETTERS.indexOf(no.toLowerCase(Locale.ROOT)) + 1;
            case LETTER -> letter(no);
            case PARENTHESIS -> letter(no.substring(1, no.length() - 1));
            case STAR, DASH, PLUS -> 0;
        };
    }

    private static int letter(String no) {
        return Character.isDigit(no.charAt(0)) || no.length() > 1 ? number(no) : LETTERS.indexOf(no) + 1;
    }

    /** Value of an arabic, roman or spelled ordinal number; 0 of what is none. */
    static int number(String no) {
        if (no.isEmpty()) {
            return 0;
        }
        if (Character.isDigit(no.charAt(0))) {
            return no.length() > 6 ? 0 : Integer.parseInt(no);
        }
        String word = no.substring(no.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        int counted = Math.max(ORDINALS.indexOf(word), CARDINALS.indexOf(word));
        return counted >= 0 ? counted + 1 : roman(no.toUpperCase(Locale.ROOT));
    }

    private static int roman(String no) {
        int sum = 0;
        int previous = 0;
        for (int i = no.length() - 1; i >= 0; i--) {
            int digit = switch (no.charAt(i)) {
                case 'I' -> 1;
                case 'V' -> 5;
                case 'X' -> 10;
                default -> 0;
            };
            if (digit == 0) {
                return 0;
            }
            sum += digit < previous ? -digit : digit;
            previous = Math.max(previous, digit);
        }
        return sum;
    }
}
