package vn.thidua.plan.intake.office;

import java.util.Locale;

/** Writes a counter the way a list level prints it. */
final class NumberFormat {
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] ROMANS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private NumberFormat() {}

    /** Returns the number in a format of Word or of OpenDocument; unknown formats count in digits. */
    static String text(String format, int number) {
        return switch (format) {
            case "upperRoman", "I" -> roman(number);
            case "lowerRoman", "i" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperLetter", "A" -> letter(number);
            case "lowerLetter", "a" -> letter(number).toLowerCase(Locale.ROOT);
            case "decimalZero" -> (number < 10 ? "0" : "") + number;
            case "none", "" -> "";
            default -> String.valueOf(number);
        };
    }

    private static String roman(int number) {
        if (number < 1 || number > 3999) {
            return String.valueOf(number);
        }
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                out.append(ROMANS[i]);
                rest -= VALUES[i];
            }
        }
        return out.toString();
    }

    /** After z comes aa, then bb: both word processors do so. */
    private static String letter(int number) {
        if (number < 1 || number > 26 * 20) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }
}
