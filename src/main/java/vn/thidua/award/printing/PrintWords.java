package vn.thidua.award.printing;

import java.util.Locale;
import java.util.ResourceBundle;

/** Words that stand on certificates, or in the law's names of them: in Vietnamese, whoever prints. */
final class PrintWords {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("messages/certificate", Locale.of("vi"));

    private PrintWords() {}

    static String say(String key) {
        return WORDS.getString("certificate." + key);
    }
}
