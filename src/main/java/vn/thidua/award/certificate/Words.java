package vn.thidua.award.certificate;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words that stand on certificates. They are in Vietnamese, whoever prints them. */
final class Words {

    private static final Locale LOCALE = Locale.of("vi");
    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/certificate", LOCALE);
    private static final int SMALL_DAY = 10;
    private static final int SMALL_MONTH = 3;

    private Words() {}

    static String say(String key, Object... arguments) {
        return new MessageFormat(WORDS.getString(key), LOCALE).format(arguments);
    }

    /** Returns a day as Decree 30/2020/ND-CP has it written: a zero before days below ten and before January and February. */
    static String day(LocalDate day) {
        return say(
                "certificate.day",
                number(day.getDayOfMonth(), SMALL_DAY),
                number(day.getMonthValue(), SMALL_MONTH),
                String.valueOf(day.getYear()));
    }

    private static String number(int number, int below) {
        return number < below ? "0" + number : String.valueOf(number);
    }
}
