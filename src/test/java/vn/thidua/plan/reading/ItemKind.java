package vn.thidua.plan.reading;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The kinds of items of a reading, each with when two of them are the same. */
enum ItemKind {
    HEADER,
    PERIOD,
    LEGAL_BASES,
    CONTENTS,
    TARGETS,
    ASSIGNMENTS,
    DEADLINES,
    COMMENDATIONS,
    RECIPIENTS;

    private static final List<String> FIELDS =
            List.of("type", "number", "issuer", "place", "date", "subject", "attached_to");

    private static final Set<String> EXACT = Set.of("type", "number", "date", "signer.authority", "attached_to");

    /** The name of the kind in the JSON. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The items of this kind in a reading; a head and a period give one item for each field. */
    List<JsonNode> items(JsonNode reading) {
        List<JsonNode> items = new ArrayList<>();
        switch (this) {
            case HEADER -> {
                JsonNode head = reading.path("doc");
                FIELDS.forEach(field -> add(items, field, head.path(field)));
                List.of("name", "title", "authority")
                        .forEach(field -> add(
                                items, "signer." + field, head.path("signer").path(field)));
            }
            case PERIOD ->
                List.of("from", "to")
                        .forEach(field ->
                                add(items, field, reading.path("period").path(field)));
            default -> reading.path(key()).forEach(items::add);
        }
        return items;
    }

    private static void add(List<JsonNode> items, String field, JsonNode value) {
        if (!text(value).isEmpty()) {
            ObjectNode item = JsonNodeFactory.instance.objectNode();
            items.add(item.put("field", field).put("value", text(value)));
        }
    }

    /** Whether an item found is the one of the gold. */
    boolean same(JsonNode gold, JsonNode found) {
        return switch (this) {
            case HEADER -> sameField(gold, found);
            case PERIOD -> text(gold, "field").equals(text(found, "field")) && sameDate(gold, found, "value");
            case LEGAL_BASES -> Likeness.compact(text(gold, "number")).equals(Likeness.compact(text(found, "number")));
            case CONTENTS -> sameContent(gold, found);
            case TARGETS -> sameTarget(gold, found);
            case ASSIGNMENTS -> sameAssignment(gold, found);
            case DEADLINES -> sameDeadline(gold, found);
            case COMMENDATIONS -> sameCommendation(gold, found);
            case RECIPIENTS -> Likeness.near(text(gold), text(found), 0.85);
        };
    }

    /** Whether two targets have the same operator and unit. */
    static boolean sameMeasure(JsonNode gold, JsonNode found) {
        String operator = text(found, "op");
        boolean alike =
                operator.equals(text(gold, "op")) || names(gold, "alt_ops").contains(Likeness.plain(operator));
        return alike && (text(gold, "unit").isEmpty() || unit(gold).equals(unit(found)));
    }

    private static String unit(JsonNode target) {
        String unit = Likeness.plain(text(target, "unit")).replace('²', '2');
        return unit.equals("phần trăm") ? "%" : unit;
    }

    private static boolean sameField(JsonNode gold, JsonNode found) {
        String field = text(gold, "field");
        if (!field.equals(text(found, "field"))) {
            return false;
        }
        return EXACT.contains(field)
                ? Likeness.compact(text(gold, "value")).equals(Likeness.compact(text(found, "value")))
                : near(gold, found, "value", 0.85);
    }

    private static boolean sameContent(JsonNode gold, JsonNode found) {
        String start = text(gold, "text_start");
        String other = beginning(text(found, "text_start"), start.length() + 20);
        String no = last(gold);
        return Likeness.near(start, other, 0.8)
                || (!no.isEmpty() && no.equals(last(found)) && Likeness.near(start, other, 0.6));
    }

    private static String last(JsonNode content) {
        String no = Likeness.plain(text(content, "no"));
        return no.substring(no.lastIndexOf(' ') + 1);
    }

    private static boolean sameTarget(JsonNode gold, JsonNode found) {
        if (!sameNumber(gold, found, "value") || !sameNumber(gold, found, "value_max")) {
            return false;
        }
        String a = Likeness.plain(text(gold, "quote"));
        String b = Likeness.plain(text(found, "quote"));
        return !a.isEmpty()
                && !b.isEmpty()
                && (a.contains(b)
                        || b.contains(a)
                        || Likeness.longestShared(a, b) >= 0.5 * Math.min(a.length(), b.length()));
    }

    private static boolean sameNumber(JsonNode gold, JsonNode found, String field) {
        String a = text(gold, field);
        String b = text(found, field);
        return a.isEmpty() || b.isEmpty() ? a.equals(b) : new BigDecimal(a).compareTo(new BigDecimal(b)) == 0;
    }

    private static boolean sameAssignment(JsonNode gold, JsonNode found) {
        List<String> leads = names(gold, "lead");
        List<String> others = names(found, "lead");
        long alike = leads.stream()
                .filter(lead -> others.stream().anyMatch(other -> Likeness.near(lead, other, 0.85)))
                .count();
        if (leads.isEmpty() || others.isEmpty() || alike * 2 < Math.max(leads.size(), others.size())) {
            return false;
        }
        String start = text(gold, "text_start");
        String no = Likeness.compact(text(gold, "no"));
        boolean numbered = !no.isEmpty()
                && no.equals(Likeness.compact(text(found, "no")))
                && (start.isEmpty() || Likeness.near(start, beginning(text(found, "text_start"), 120), 0.6));
        return numbered || Likeness.near(start, beginning(text(found, "text_start"), 160), 0.75);
    }

    private static boolean sameDeadline(JsonNode gold, JsonNode found) {
        String recurring = Likeness.plain(text(gold, "recurring"));
        String other = Likeness.plain(text(found, "recurring"));
        if (!recurring.isEmpty() || !other.isEmpty()) {
            return recurring.equals(other);
        }
        if (text(gold, "date").isEmpty() && text(found, "date").isEmpty()) {
            return near(gold, found, "what", 0.6);
        }
        return sameDate(gold, found, "date") && (near(gold, found, "what", 0.35) || near(gold, found, "who", 0.4));
    }

    private static boolean sameCommendation(JsonNode gold, JsonNode found) {
        String second = text(gold, "alt_authority").isEmpty() ? "authority" : "alt_authority";
        boolean awarder = text(gold, "authority").isEmpty()
                || near(gold, found, "authority", 0.7)
                || Likeness.near(text(gold, second), text(found, "authority"), 0.7);
        boolean recipients =
                names(gold, "for").isEmpty() || Set.copyOf(names(gold, "for")).equals(Set.copyOf(names(found, "for")));
        return near(gold, found, "form", 0.85) && awarder && recipients;
    }

    /** Dates compare at the coarser precision of the two: 2025-11 is 2025-11-30. */
    private static boolean sameDate(JsonNode gold, JsonNode found, String field) {
        String a = text(gold, field);
        String b = text(found, field);
        int length = Math.min(a.length(), b.length());
        return length >= 4 && beginning(a, length).equals(beginning(b, length));
    }

    private static boolean near(JsonNode gold, JsonNode found, String field, double least) {
        return Likeness.near(text(gold, field), text(found, field), least);
    }

    private static List<String> names(JsonNode item, String field) {
        List<String> names = new ArrayList<>();
        item.path(field).forEach(name -> names.add(Likeness.plain(text(name))));
        return names;
    }

    private static String beginning(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    private static String text(JsonNode item, String field) {
        return text(item.path(field));
    }

    private static String text(JsonNode value) {
        return value.isNull() || value.isMissingNode() || value.isContainer() ? "" : value.asString();
    }
}
