package vn.thidua.plan.reading.structure;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recognises the HTML tags and entities that are left in texts taken from web pages. */
final class Markup {

    /** What a tag does to the lines. */
    enum Effect {
        NONE,
        BREAK,
        CELL,
        BOLD
    }

    /** A tag and where it ends. */
    record Tag(Effect effect, boolean closing, int end) {}

    /** An entity, what it stands for, and where it ends. */
    record Entity(char meaning, int end) {}

    private static final int TAG_AT_MOST = 400;

    private static final Map<String, Effect> TAGS = Map.ofEntries(
            Map.entry("p", Effect.BREAK),
            Map.entry("br", Effect.BREAK),
            Map.entry("div", Effect.BREAK),
            Map.entry("li", Effect.BREAK),
            Map.entry("ul", Effect.BREAK),
            Map.entry("ol", Effect.BREAK),
            Map.entry("tr", Effect.BREAK),
            Map.entry("table", Effect.BREAK),
            Map.entry("tbody", Effect.BREAK),
            Map.entry("thead", Effect.BREAK),
            Map.entry("h1", Effect.BREAK),
            Map.entry("h2", Effect.BREAK),
            Map.entry("h3", Effect.BREAK),
            Map.entry("h4", Effect.BREAK),
            Map.entry("hr", Effect.BREAK),
            Map.entry("td", Effect.CELL),
            Map.entry("th", Effect.CELL),
            Map.entry("b", Effect.BOLD),
            Map.entry("strong", Effect.BOLD),
            Map.entry("i", Effect.NONE),
            Map.entry("em", Effect.NONE),
            Map.entry("u", Effect.NONE),
            Map.entry("span", Effect.NONE),
            Map.entry("font", Effect.NONE),
            Map.entry("a", Effect.NONE),
            Map.entry("sup", Effect.NONE),
            Map.entry("sub", Effect.NONE),
            Map.entry("img", Effect.NONE),
            Map.entry("center", Effect.NONE),
            Map.entry("o:p", Effect.NONE),
            Map.entry("html", Effect.BREAK),
            Map.entry("body", Effect.BREAK),
            Map.entry("col", Effect.NONE),
            Map.entry("colgroup", Effect.NONE));

    private static final Map<String, Character> ENTITIES = Map.of(
            "nbsp", ' ', "amp", '&', "lt", '<', "gt", '>', "quot", '"', "ldquo", '“', "rdquo", '”', "ndash", '–', "#39",
            '\'');

    private Markup() {}

    static @Nullable Tag tagAt(String raw, int at) {
        int i = at + 1;
        boolean closing = i < raw.length() && raw.charAt(i) == '/';
        if (closing) {
            i++;
        }
        int from = i;
        while (i < raw.length()
                && i - from < 10
                && (Character.isLetterOrDigit(raw.charAt(i)) || raw.charAt(i) == ':')) {
            i++;
        }
        Effect effect = TAGS.get(raw.substring(from, i).toLowerCase(Locale.ROOT));
        if (effect == null) {
            return null;
        }
        int limit = Math.min(raw.length(), at + TAG_AT_MOST);
        while (i < limit && raw.charAt(i) != '>' && raw.charAt(i) != '<') {
            i++;
        }
        if (i >= limit || raw.charAt(i) != '>') {
            return null;
        }
        return new Tag(effect == Effect.CELL && !closing ? Effect.NONE : effect, closing, i + 1);
    }

    static @Nullable Entity entityAt(String raw, int at) {
        int limit = Math.min(raw.length(), at + 8);
        for (int i = at + 1; i < limit; i++) {
            if (raw.charAt(i) == ';') {
                Character meaning = ENTITIES.get(raw.substring(at + 1, i));
                return meaning == null ? null : new Entity(meaning, i + 1);
            }
        }
        return null;
    }
}
