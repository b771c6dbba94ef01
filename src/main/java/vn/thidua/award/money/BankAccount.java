package vn.thidua.award.money;

import java.util.Locale;
import java.util.Optional;

/**
 * Where the money of an award is sent. The number is known in full only when it is written down and when it is taken out.
 *
 * @param lastFour last characters of the number
 */
public record BankAccount(RewardId reward, String bank, String holder, String lastFour) {

    private static final int SHOWN = 4;

    /** Returns the number as it is shown: all but its end in dots. */
    public String masked() {
        return "•••• " + lastFour;
    }

    /** Returns a number as it is kept; empty where it cannot be one. */
    static Optional<String> number(String typed) {
        String bare = typed.replaceAll("[\\s.-]", "").toUpperCase(Locale.ROOT);
        return bare.matches("[0-9A-Z]{6,24}") ? Optional.of(bare) : Optional.empty();
    }

    static String lastFour(String number) {
        return number.substring(number.length() - SHOWN);
    }
}
