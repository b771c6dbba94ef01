package vn.thidua.plan.reading.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Certainty;
import vn.thidua.plan.reading.Header.Field;
import vn.thidua.plan.reading.structure.Text;

/** Number and symbol of a document, in all the ways they are printed: {@code 25 /KH-SGDĐT}, {@code 15-KH/ĐU}, {@code 131/2020/QH14}. */
final class DocumentNumber {

    private static final String SYMBOL =
            "(?:\\p{Lu}{2}|\\p{Lu}(?=-\\p{Lu}{2}))[\\p{L}\\d.]{0,12}(?:(?:\\s?&\\s?|\\s?[-–/]\\s?(?=\\p{Lu})|\\+)[\\p{L}\\d.]{1,20}){0,5}";

    /** A number with its symbol; the symbol begins with a capital. */
    static final Pattern NUMBER = Pattern.compile(
            "(\\d{1,6}[a-zA-Z]?)(?:[.\\s]{0,12}(?:/\\s?(\\d{4,6})\\s?)?[/\\-–]\\s?|\\s(?=(?:KH|QĐ|HD|NQ|CT|TB|KL|CV|BC|CTr|TTr)[/\\-–]\\p{Lu}))("
                    + SYMBOL + ")");

    private static final Pattern LABEL = Pattern.compile(
            "^\\s*số\\s{0,10}[:.]{0,2}\\s*|(?<=năm \\d{4}\\s)số\\s?:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The end of a symbol behind a point and a space: "04/KH-THPT. HS". */
    private static final Pattern BROKEN = Pattern.compile("\\s\\p{Lu}{1,8}");

    private DocumentNumber() {}

    /** The number on a line of the head that begins with "Số", null where the line has none or only a part of it. */
    static @Nullable Field onLine(Text line) {
        Matcher label = LABEL.matcher(line);
        if (!label.find() || line.length() > 120) {
            return null;
        }
        Matcher number = NUMBER.matcher(line);
        number.region(label.end(), line.length());
        if (!number.lookingAt()) {
            return null;
        }
        Matcher broken = BROKEN.matcher(line).region(number.end(), line.length());
        int end = line.charAt(number.end() - 1) == '.' && broken.matches()
                ? line.length()
                : trimmedEnd(line, number.start(), number.end());
        Text printed = line.subText(number.start(), end);
        return new Field(compact(printed), printed.span(), Certainty.SURE);
    }

    /** The number without white space and end punctuation, dashes made hyphens. */
    static String compact(Text printed) {
        StringBuilder compact = new StringBuilder();
        for (int i = 0; i < printed.length(); i++) {
            char c = printed.charAt(i);
            if (c != ' ' && c != '\t') {
                compact.append(c == '–' ? '-' : c);
            }
            if (c == '/' && compact.length() > 1 && compact.charAt(compact.length() - 2) == '.') {
                compact.deleteCharAt(compact.length() - 2);
            }
        }
        return compact.toString();
    }

    /** Offset behind the number proper: full stops and hyphens at the end belong to the sentence. */
    static int trimmedEnd(Text text, int from, int end) {
        int to = end;
        while (to > from && ".-–/ &".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    /** The part of a symbol that names the kind of document: {@code KH} of {@code 25/KH-UBND} and of {@code 15-KH/ĐU}. */
    static String kind(String number) {
        int from = 0;
        while (from < number.length() && !Character.isLetter(number.charAt(from))) {
            from++;
        }
        int to = from;
        while (to < number.length() && Character.isLetter(number.charAt(to))) {
            to++;
        }
        return number.substring(from, to);
    }
}
