package vn.thidua.scoring.filling;

import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Vietnamese;

/** The words of the workbook, in every language it can have been handed out in. */
@Component
class ScoreBookWords {

    private final MessageSource messages;

    ScoreBookWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the words of a message. */
    String t(Locale locale, String key) {
        return messages.getMessage(key, null, locale);
    }

    /** Tells whether folded text says what a message says. */
    boolean is(String folded, String key) {
        return Stream.of(Vietnamese.LOCALE, Locale.ENGLISH)
                .anyMatch(locale -> folded(t(locale, key)).equals(folded));
    }

    /** Returns text as it is compared. */
    static String folded(String text) {
        return Vietnamese.fold(text).strip().replaceAll("\\s+", " ");
    }
}
