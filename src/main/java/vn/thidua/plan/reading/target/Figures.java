package vn.thidua.plan.reading.target;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in figures, in the Vietnamese convention: a point between thousands, a comma before the decimals. */
final class Figures {

    /** Longer runs of digits are account numbers, not quantities. */
    private static final int MOST_DIGITS = 15;

    private Figures() {}

    /**
     * Returns the value of digits with points and commas between them.
     *
     * <p>"1.250" is a thousand, "2,5" two and a half; "2.5" and "1,250,000" are read in the foreign convention, for nothing else fits.
     * Returns null where the figures are no number: "0912.345.678", "1.2.3", too many digits.
     */
    static @Nullable BigDecimal value(String figures) {
        if (figures.length() > MOST_DIGITS + 5) {
            return null;
        }
        int points = count(figures, '.');
        int commas = count(figures, ',');
        if (figures.length() - points - commas > MOST_DIGITS) {
            return null;
        }
        if (points == 0 && commas == 0) {
            return telephone(figures) ? null : new BigDecimal(figures);
        }
        if (commas == 0) {
            return byGroups(figures, '.', points);
        }
        if (points == 0) {
            return commas == 1 && !figures.endsWith(",000")
                    ? new BigDecimal(figures.replace(',', '.'))
                    : byGroups(figures, ',', commas);
        }
        if (commas == 1 && figures.lastIndexOf('.') < figures.indexOf(',')) {
            String whole = figures.substring(0, figures.indexOf(','));
            return thousands(whole, '.')
                    ? new BigDecimal(figures.replace(".", "").replace(',', '.'))
                    : null;
        }
        if (points == 1 && thousands(figures.substring(0, figures.indexOf('.')), ',')) {
            return new BigDecimal(figures.replace(",", ""));
        }
        return null;
    }

    private static @Nullable BigDecimal byGroups(String figures, char sign, int signs) {
        if (thousands(figures, sign)) {
            return new BigDecimal(figures.replace(String.valueOf(sign), ""));
        }
        return signs == 1 ? new BigDecimal(figures.replace(',', '.')) : null;
    }

    /** Tells whether every group behind the first has three digits: 1.250, not 2.5, not 0.925. */
    private static boolean thousands(String figures, char sign) {
        int at = figures.indexOf(sign);
        if (at < 0) {
            return true;
        }
        if (at == 0 || at > 3 || figures.charAt(0) == '0') {
            return false;
        }
        while (at >= 0) {
            int next = figures.indexOf(sign, at + 1);
            if ((next < 0 ? figures.length() : next) - at != 4) {
                return false;
            }
            at = next;
        }
        return true;
    }

    private static boolean telephone(String digits) {
        return digits.length() >= 8 && digits.charAt(0) == '0';
    }

    private static int count(String text, char sign) {
        return (int) text.chars().filter(c -> c == sign).count();
    }
}
