package vn.thidua.reporting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.reporting.domain.Answer;
import vn.thidua.reporting.domain.ReportingPeriod;
import vn.thidua.shared.Vietnamese;

/** The words that workbooks of figures use, in every language that they may come in. */
@Component
class WorkbookWords {

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private final MessageSource messages;

    WorkbookWords(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns all words that can stand above a column. */
    List<String> headings(String column) {
        return LANGUAGES.stream()
                .flatMap(language -> words(column, language).stream())
                .toList();
    }

    /** Returns the word that the program writes above a column. */
    String heading(String column, Locale language) {
        return words(column, language).getFirst();
    }

    /** Returns the name of a period. */
    String name(ReportingPeriod period, Locale language) {
        return t(period.key(), language, period.arguments());
    }

    /** Tells whether a text names the period. */
    boolean names(ReportingPeriod period, String text) {
        return names(period).contains(Vietnamese.fold(text));
    }

    /** Returns the answer other than a figure that a word is; null where it is none. */
    @Nullable
    Answer answer(String word) {
        return Stream.of(Answer.NOTHING_YET, Answer.NOT_APPLICABLE)
                .filter(answer -> is(word, "answer." + answer))
                .findFirst()
                .orElse(null);
    }

    /** Returns a word for passing or failing as the form has it, any other as it is. */
    String passes(String word) {
        return is(word, "report.passes") ? "1" : is(word, "report.fails") ? "0" : word;
    }

    /** Returns a sentence or word. */
    String t(String key, Locale language, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, language));
    }

    private Set<String> names(ReportingPeriod period) {
        return LANGUAGES.stream()
                .map(language -> Vietnamese.fold(name(period, language)))
                .collect(Collectors.toSet());
    }

    private boolean is(String word, String key) {
        return LANGUAGES.stream()
                .anyMatch(language -> Vietnamese.fold(t(key, language)).equals(Vietnamese.fold(word)));
    }

    private List<String> words(String column, Locale language) {
        return Arrays.asList(t("report.workbook." + column, language).split("\\|", -1));
    }
}
