package vn.thidua.scoring.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.thidua.scoring.editing.WayKind;
import vn.thidua.scoring.scale.Part;
import vn.thidua.scoring.scale.Quantity.Origin;
import vn.thidua.scoring.scale.ScaleRules.Places;
import vn.thidua.scoring.scale.ScaleRules.Tie;
import vn.thidua.scoring.scale.ScaleRules.Unsaid;
import vn.thidua.shared.Vietnamese;

/** What sheets, columns and choices are called in a workbook; both languages are understood, whichever it was written in. */
@Component
public class ScaleWords {

    private static final List<Locale> LANGUAGES = List.of(Vietnamese.LOCALE, Locale.ENGLISH);

    private static final Map<String, Map<String, String>> CHOICES = Map.ofEntries(
            Map.entry("part", keys("scale.part.", Part.values())),
            Map.entry("kind", keys("scale.kind.", WayKind.values())),
            Map.entry("origin", keys("scale.origin.", Origin.values())),
            Map.entry("unsaid", keys("scale.unsaid.", Unsaid.values())),
            Map.entry("places", keys("scale.places.", Places.values())),
            Map.entry("tieBy", keys("scale.tie.", Tie.By.values())),
            Map.entry("tieLess", Map.of("MORE", "scale.more", "LESS", "scale.less")),
            Map.entry("less", Map.of("YES", "scale.yes")),
            Map.entry("evidence", Map.of("YES", "scale.yes")),
            Map.entry("bandEnd", Map.of("OPEN", "scale.band.OPEN", "CLOSED", "scale.band.CLOSED")),
            Map.entry("classZero", Map.of("NO", "scale.noZero", "YES", "scale.zeroToo")));

    private final MessageSource messages;

    ScaleWords(MessageSource messages) {
        this.messages = messages;
    }

    private static Map<String, String> keys(String prefix, Enum<?>[] all) {
        Map<String, String> keys = new LinkedHashMap<>();
        for (Enum<?> one : all) {
            keys.put(one.name(), prefix + one);
        }
        return keys;
    }

    /** Returns what a key says in a language. */
    public String t(String key, Locale locale) {
        return messages.getMessage(key, new Object[0], locale);
    }

    /** Returns the heading of a column. */
    String heading(SheetKind kind, String column, Locale locale) {
        return t("scale.column." + kind + "." + column, locale);
    }

    /** Returns the sheet that is called so. */
    Optional<SheetKind> sheet(String name) {
        return Stream.of(SheetKind.values())
                .filter(kind -> LANGUAGES.stream().anyMatch(locale -> same(t(kind.key(), locale), name)))
                .findFirst();
    }

    /** Returns the column that is headed so. */
    Optional<String> column(SheetKind kind, String heading) {
        return kind.columns().stream()
                .filter(column -> LANGUAGES.stream().anyMatch(locale -> same(heading(kind, column, locale), heading)))
                .findFirst();
    }

    /** Returns how a constant in a column is written; other texts as they are. */
    String written(String column, String constant, Locale locale) {
        String key = CHOICES.getOrDefault(column, Map.of()).get(constant);
        return key == null ? constant : t(key, locale);
    }

    /** Returns the constant that is meant in a column; other texts as they are. */
    String meant(String column, String written) {
        return CHOICES.getOrDefault(column, Map.of()).entrySet().stream()
                .filter(choice -> choice.getKey().equals(written)
                        || LANGUAGES.stream().anyMatch(locale -> same(t(choice.getValue(), locale), written)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(written);
    }

    /** Tells whether a column wants one of some words. */
    boolean chooses(String column) {
        return CHOICES.containsKey(column);
    }

    /** Tells whether a text is one of the constants of a column. */
    boolean knows(String column, String constant) {
        return CHOICES.getOrDefault(column, Map.of()).containsKey(constant);
    }

    private static boolean same(String one, String other) {
        return Vietnamese.fold(one).equals(Vietnamese.fold(other));
    }
}
