package vn.thidua.honours.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Vietnamese;

/** The words that cells of a table of awards hold for the few things that can stand there, in every language. */
@Component
public class AwardWords {

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private final MessageSource messages;

    AwardWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns which of the things a cell means; empty where it means none. */
    <E extends Enum<E>> Optional<E> read(Class<E> type, String prefix, String cell) {
        String typed = Vietnamese.fold(cell);
        return Stream.of(type.getEnumConstants())
                .filter(one -> LANGUAGES.stream()
                        .anyMatch(locale ->
                                Vietnamese.fold(t(prefix + one, locale)).equals(typed)))
                .findFirst();
    }

    /** Tells whether a cell says yes, or no; empty where it says neither. */
    Optional<Boolean> yes(String cell) {
        String typed = Vietnamese.fold(cell);
        return Stream.of(true, false)
                .filter(one -> typed.equals("x") && one
                        || LANGUAGES.stream()
                                .anyMatch(locale -> Vietnamese.fold(t(one ? "honours.yes" : "honours.no", locale))
                                        .equals(typed)))
                .findFirst();
    }

    /** Returns what a message says. */
    public String t(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }
}
