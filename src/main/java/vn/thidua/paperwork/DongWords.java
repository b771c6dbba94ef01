package vn.thidua.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** Amounts of money in Vietnamese words, as papers repeat them behind the figures: "Bảy trăm sáu mươi nghìn đồng" for 760,000. */
public final class DongWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/paperwork", Locale.of("vi"));
    private static final String[] DIGITS = word("digits").split(" ");
    private static final long BILLION = 1_000_000_000L;
    private static final int GROUP = 1000;
    private static final int HUNDRED = 100;
    private static final int TEN = 10;
    private static final int FIVE = 5;
    private static final int FOUR = 4;

    private DongWords() {}

    /** Returns an amount in words, with a capital. */
    public static String of(long dong) {
        List<String> words = new ArrayList<>();
        if (dong < 0) {
            words.add(word("minus"));
        }
        if (dong == 0) {
            words.add(DIGITS[0]);
        }
        number(Math.abs(dong), false, words);
        words.add(word("unit"));
        String text = String.join(" ", words);
        return text.substring(0, 1).toUpperCase(Locale.of("vi")) + text.substring(1);
    }

    /** Billions are counted like a number of their own: a thousand billions, a million billions. */
    private static void number(long number, boolean inside, List<String> words) {
        boolean begun = inside;
        if (number >= BILLION) {
            number(number / BILLION, inside, words);
            words.add(word("billion"));
            begun = true;
        }
        int rest = (int) (number % BILLION);
        begun = group(rest / (GROUP * GROUP), begun, word("million"), words);
        begun = group(rest / GROUP % GROUP, begun, word("thousand"), words);
        group(rest % GROUP, begun, "", words);
    }

    private static boolean group(int group, boolean begun, String unit, List<String> words) {
        if (group == 0) {
            return begun;
        }
        int hundreds = group / HUNDRED;
        if (hundreds > 0 || begun) {
            words.add(DIGITS[hundreds]);
            words.add(word("hundred"));
        }
        below(group % HUNDRED, hundreds > 0 || begun, words);
        if (!unit.isEmpty()) {
            words.add(unit);
        }
        return true;
    }

    private static void below(int number, boolean behindHundreds, List<String> words) {
        int tens = number / TEN;
        int ones = number % TEN;
        if (tens == 1) {
            words.add(word("ten"));
        } else if (tens > 1) {
            words.add(DIGITS[tens]);
            words.add(word("tens"));
        } else if (ones > 0 && behindHundreds) {
            words.add(word("odd"));
        }
        if (ones > 0) {
            words.add(ones(tens, ones));
        }
    }

    private static String ones(int tens, int ones) {
        if (ones == 1 && tens > 1) {
            return word("one");
        }
        if (ones == FOUR && tens > 1) {
            return word("four");
        }
        return ones == FIVE && tens > 0 ? word("five") : DIGITS[ones];
    }

    private static String word(String key) {
        return WORDS.getString("dong." + key);
    }
}
