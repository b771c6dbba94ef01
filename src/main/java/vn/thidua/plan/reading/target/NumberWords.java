package vn.thidua.plan.reading.target;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers in words: "mười", "hai mươi lăm", "một trăm". */
final class NumberWords {

    private static final Map<String, Integer> DIGITS = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("mốt", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("bốn", 4),
            Map.entry("tư", 4),
            Map.entry("năm", 5),
            Map.entry("lăm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("bẩy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10));

    private static final Map<String, Integer> TIMES =
            Map.of("mươi", 10, "chục", 10, "trăm", 100, "nghìn", 1000, "ngàn", 1000);

    /** "một số" is some, "một trong" one of, and neither is a quantity. */
    private static final Phrases NOT_ONE = Phrases.of(
            "một số, một trong, một phần, một cách, một cửa, một bước, một bộ phận, một vài, một chiều, một lòng, một mặt, hai bên");

    private static final int MOST_WORDS = 8;

    /**
     * A number in words.
     *
     * @param to index behind its last token
     */
    record Found(BigDecimal value, int to) {}

    private NumberWords() {}

    /** Returns the number whose words start at a token, null if none does. */
    static @Nullable Found at(List<Token> tokens, int from) {
        if (!DIGITS.containsKey(tokens.get(from).word()) || NOT_ONE.startingAt(tokens, from) > 0) {
            return null;
        }
        int total = 0;
        int part = 0;
        int i = from;
        for (; i < tokens.size() && i < from + MOST_WORDS; i++) {
            String word = tokens.get(i).word();
            Integer digit = DIGITS.get(word);
            Integer times = TIMES.get(word);
            if (times != null && times == 1000) {
                total += Math.max(part, 1) * times;
                part = 0;
            } else if (times != null) {
                part = timesLastDigit(part, times);
            } else if (digit != null && (i == from || part % 10 == 0)) {
                part += digit;
            } else if (!(word.equals("linh") || word.equals("lẻ"))) {
                break;
            }
        }
        return new Found(BigDecimal.valueOf(total + (long) part), i);
    }

    /** "một trăm hai" and "mươi" make 120: only the digit said last is multiplied. */
    private static int timesLastDigit(int part, int times) {
        int last = part % 10;
        return part - last + Math.max(last, 1) * times;
    }
}
