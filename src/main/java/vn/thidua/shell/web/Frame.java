package vn.thidua.shell.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import vn.thidua.access.Act;
import vn.thidua.access.Actor;
import vn.thidua.shared.Phrase;
import vn.thidua.shared.Refusal;
import vn.thidua.shared.Vietnamese;
import vn.thidua.shared.WrittenDay;
import vn.thidua.shared.WrittenNumber;

/**
 * What every template gets beside its page record: messages, formats, the person and the surroundings of the request.
 *
 * @param actor who looks at the page; empty on open pages
 * @param path path of the request, to mark the current menu entry
 * @param toast what is said about the act before, if anything
 * @param unread number of unread notices
 */
public record Frame(
        MessageSource messages,
        Locale locale,
        Optional<Actor> actor,
        String path,
        Csrf csrf,
        String theme,
        Optional<Said> toast,
        long unread) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy");

    /**
     * A short sentence about the act before.
     *
     * @param failed whether it tells that something was not done
     */
    public record Said(String sentence, boolean failed) {}

    /** The hidden field that proves a form came from this site. */
    public record Csrf(String parameter, String header, String token) {}

    /** Returns the sentence of a key in the language of the person. */
    public String t(String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** Returns a sentence in the language of the person. */
    public String say(Phrase phrase) {
        return t(phrase.key(), phrase.arguments().stream().map(this::word).toArray());
    }

    private Object word(Object argument) {
        return switch (argument) {
            case Phrase phrase -> say(phrase);
            case Phrase.Label label -> label(label);
            case BigDecimal number -> number(number);
            case Double measured -> number(BigDecimal.valueOf(measured));
            case LocalDate day -> day(day);
            default -> argument;
        };
    }

    /** Returns what something is called in the language of the person. */
    public String label(Phrase.Label label) {
        return language().equals("en") ? label.en() : label.vi();
    }

    /** Returns the sentence of a key, or the fallback where there is no such key. */
    public String tOr(String key, String fallback) {
        String sentence = messages.getMessage(key, null, fallback, locale);
        return sentence == null ? fallback : sentence;
    }

    /** Returns the sentence that tells why something is refused. */
    public String why(Refusal refusal) {
        return messages.getMessage(
                refusal.code().messageKey(),
                refusal.arguments().stream().map(this::word).toArray(),
                locale);
    }

    /** Returns a date as 20/06/2026. */
    public String day(LocalDate day) {
        return WrittenDay.of(day);
    }

    /** Returns a moment as 14:05 20/06/2026, in Hanoi. */
    public String moment(Instant moment) {
        return MOMENT.format(moment.atZone(Vietnamese.ZONE));
    }

    /** Returns a number as 1.234,5 in Vietnamese and 1,234.5 in English, at most six decimals. */
    public String number(BigDecimal number) {
        return WrittenNumber.of(number, locale);
    }

    /** Returns a computed result as 1.234,56 in Vietnamese and 1,234.56 in English, rounded half up. */
    public String rounded(BigDecimal number) {
        return WrittenNumber.rounded(number, locale);
    }

    /** Returns a whole number with its thousands separated. */
    public String number(long number) {
        return WrittenNumber.of(BigDecimal.valueOf(number), locale);
    }

    /** Tells whether the person may do the act. */
    public boolean may(Act act) {
        return actor.filter(person -> person.may(act)).isPresent();
    }

    /** Returns the menu of the person. */
    public List<Menu.Entry> menu() {
        return actor.map(person -> Menu.of(person, path)).orElse(List.of());
    }

    /** Returns the menu of the person as a telephone shows it. */
    public Menu.Tabs tabs() {
        return Menu.Tabs.of(menu());
    }

    /** Returns {@code vi} or {@code en}. */
    public String language() {
        return locale.getLanguage();
    }
}
