package vn.thidua.organization.intake;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import vn.thidua.shared.Vietnamese;
import vn.thidua.spreadsheet.SheetColumn;
import vn.thidua.spreadsheet.SheetLimits;
import vn.thidua.spreadsheet.SheetReader;

/** What stands above the columns: the first wording is ours, the others are what people also write. A table is understood in any language, whoever made it. */
@NamedInterface("desk")
@Component
public class ImportHeadings {

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private final MessageSource messages;

    ImportHeadings(MessageSource messages) {
        this.messages = messages;
    }

    /** Returns the headings of a kind in a language. */
    public List<String> of(ImportKind kind, Locale language) {
        return kind.columns().stream()
                .map(column -> wordings(column, language).getFirst())
                .toList();
    }

    /** Returns a reader for tables of a kind. */
    public SheetReader reader(ImportKind kind, SheetLimits limits) {
        return new SheetReader(
                kind.columns().stream()
                        .map(column -> new SheetColumn(
                                LANGUAGES.stream()
                                        .flatMap(language -> wordings(column, language).stream())
                                        .toList(),
                                column.need() == ImportColumn.Need.REQUIRED,
                                column.type() == ImportColumn.Type.DAY
                                        ? SheetColumn.Content.DAY
                                        : SheetColumn.Content.TEXT))
                        .toList(),
                limits);
    }

    /** Returns the words that a column takes, in a language, by the codes that they stand for; none where it takes any. */
    public Map<String, String> choices(ImportColumn column, Locale language) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String code : codes(column.code())) {
            words.put(
                    code,
                    split("import.word." + column.code() + "." + code, language)
                            .findFirst()
                            .orElseThrow());
        }
        return words;
    }

    /** Returns the codes whose words stand in the messages. */
    private static List<String> codes(String column) {
        return switch (column) {
            case "gender" -> List.of("FEMALE", "MALE");
            case "leader" -> List.of("true", "false");
            case "sort" -> List.of("MAIN", "CONCURRENT", "SECONDED");
            case "clusterSort" -> List.of("TERRITORY", "FUNCTION");
            case "part" -> List.of("HEAD", "DEPUTY", "MEMBER");
            default -> List.of();
        };
    }

    /** Returns the codes of a column by their words, in every language, without diacritics and case. */
    Map<String, String> codesByWord(String column) {
        Map<String, String> words = new HashMap<>();
        for (String code : codes(column)) {
            LANGUAGES.stream()
                    .flatMap(language -> split("import.word." + column + "." + code, language))
                    .forEach(word -> words.putIfAbsent(Vietnamese.fold(word), code));
        }
        return words;
    }

    /** Returns the heading of a column in a language. */
    public String of(String column, Locale language) {
        return split("import.heading." + column, language).findFirst().orElseThrow();
    }

    private List<String> wordings(ImportColumn column, Locale language) {
        return split("import.heading." + column.code(), language).toList();
    }

    private Stream<String> split(String key, Locale language) {
        String all = Objects.requireNonNull(messages.getMessage(key, null, language));
        return Arrays.stream(all.split("\\|", -1)).map(String::strip);
    }
}
