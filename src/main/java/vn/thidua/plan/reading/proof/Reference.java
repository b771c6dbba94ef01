package vn.thidua.plan.reading.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.plan.reading.Span;
import vn.thidua.plan.reading.structure.Text;

/**
 * A document named with its number.
 *
 * @param type kind of document in lower case, {@code quyết định}
 * @param number number and symbol in capitals without spaces, {@code 2437/QĐ-TTG}
 * @param printed number and symbol as printed, without spaces
 * @param year year inside the number ({@code 2020} of {@code 145/2020/NĐ-CP}), 0 where it has none
 * @param dated its day of issue where the text gives one right behind, null otherwise or where the day is impossible
 * @param span kind to date in the raw text
 */
record Reference(
        String type,
        String number,
        String printed,
        int year,
        @Nullable LocalDate dated,
        Span span) {

    private static final String TYPES =
            "bộ luật|luật|nghị quyết|nghị định|thông tư liên tịch|thông tư|quyết định|chỉ thị|kế hoạch|công văn|hướng dẫn"
                    + "|chương trình hành động|chương trình|kết luận|thông báo|thông tri|tờ trình|đề án|báo cáo|quy định|quy chế|công điện|văn bản";

    private static final Pattern NAMED = Pattern.compile("(?<![\\p{L}\\d])(" + TYPES
            + ")(?: số)?:? ?(\\d{1,6}) ?([/-]) ?([\\p{L}\\d&./-]{2,30}(?: ?[-/] ?\\p{L}[\\p{L}\\d&/-]{0,14}){0,2})");

    private static final Pattern DATED =
            Pattern.compile(",? ?\\(?ngày (\\d{1,2}) ?(?:/|tháng|-|\\.) ?(\\d{1,2}) ?(?:/|năm|-|\\.) ?(\\d{4})(?!\\d)");

    private static final Pattern YEAR = Pattern.compile("\\d{1,6}/(\\d{4,6})/.*");

    /** Returns the documents that a text names, in its order. */
    static List<Reference> in(Text text) {
        String key = text.key();
        List<Reference> found = new ArrayList<>();
        Matcher named = NAMED.matcher(key);
        Matcher dated = DATED.matcher(key);
        while (named.find()) {
            int end = symbolEnd(text, named);
            if (end > named.start(4)) {
                found.add(reference(text, named, dated, end));
            }
        }
        return found;
    }

    /** The symbol is the run with capitals or digits; what follows in lower case belongs to the sentence. */
    private static int symbolEnd(Text text, Matcher named) {
        int end = named.end(4);
        for (int i = named.start(4); i < named.end(4); i++) {
            char c = text.charAt(i);
            if (c == ' ' && i + 1 < named.end(4) && Character.isLowerCase(text.charAt(i + 1))) {
                end = i;
                break;
            }
        }
        while (end > named.start(4) && !Character.isLetterOrDigit(text.charAt(end - 1))) {
            end--;
        }
        boolean capital = false;
        for (int i = named.start(4); i < end; i++) {
            capital |= Character.isUpperCase(text.charAt(i));
        }
        return capital ? end : -1;
    }

    private static Reference reference(Text text, Matcher named, Matcher dated, int end) {
        String printed = text.toString().substring(named.start(2), end).replace(" ", "");
        Matcher year = YEAR.matcher(printed);
        int inNumber = year.matches() ? Integer.parseInt(year.group(1)) : 0;
        LocalDate day = null;
        int last = end;
        dated.region(end, text.length());
        if (dated.lookingAt()) {
            day = Days.of(
                    Integer.parseInt(dated.group(3)),
                    Integer.parseInt(dated.group(2)),
                    Integer.parseInt(dated.group(1)));
            last = dated.end();
        }
        return new Reference(
                named.group(1),
                printed.toUpperCase(Locale.ROOT),
                printed,
                inNumber,
                day,
                text.span(named.start(), last));
    }

    /** Returns the kind and number as they are quoted in a message. */
    String name() {
        return Character.toUpperCase(type.charAt(0)) + type.substring(1) + " số " + printed;
    }

    /** Returns the number before the symbol, {@code 2437}. */
    String serial() {
        int at = 0;
        while (at < number.length() && Character.isDigit(number.charAt(at))) {
            at++;
        }
        return number.substring(0, at);
    }
}
