package vn.thidua.plan.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** Compares readings with what careful readers found, kind by kind, over all documents together. */
final class ReadingScore {

    /** What was found of one kind: items found that the gold has, items of the gold, items found. */
    private record Tally(int hit, int gold, int found) {

        Tally and(Tally other) {
            return new Tally(hit + other.hit, gold + other.gold, found + other.found);
        }

        double f1() {
            return gold + found == 0 ? 1 : 2.0 * hit / (gold + found);
        }
    }

    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private Tally full = new Tally(0, 0, 0);
    private final List<String> misses = new ArrayList<>();

    /**
     * Counts one document.
     *
     * @param gold what careful readers found; items marked {@code optional} or {@code duplicate} cost nothing, found or missed
     */
    void add(String name, JsonNode gold, JsonNode found) {
        for (ItemKind kind : ItemKind.values()) {
            List<JsonNode> rest = new ArrayList<>(kind.items(found));
            int hit = 0;
            int missed = 0;
            int exact = 0;
            for (JsonNode item :
                    kind.items(gold).stream().filter(ReadingScore::counts).toList()) {
                JsonNode match = take(kind, item, rest);
                hit += match == null ? 0 : 1;
                missed += match == null ? 1 : 0;
                exact += match != null && ItemKind.sameMeasure(item, match) ? 1 : 0;
                if (match == null) {
                    misses.add("- " + name + " " + kind.key() + " " + item);
                }
            }
            kind.items(gold).stream().filter(item -> !counts(item)).forEach(item -> take(kind, item, rest));
            rest.forEach(item -> misses.add("+ " + name + " " + kind.key() + " " + item));
            Tally tally = new Tally(hit, hit + missed, hit + rest.size());
            tallies.merge(kind.key(), tally, Tally::and);
            full = kind == ItemKind.TARGETS ? full.and(new Tally(exact, tally.gold(), tally.found())) : full;
        }
    }

    private static boolean counts(JsonNode item) {
        return !item.path("optional").asBoolean(false)
                && !item.path("duplicate").asBoolean(false);
    }

    private static @org.jspecify.annotations.Nullable JsonNode take(ItemKind kind, JsonNode gold, List<JsonNode> rest) {
        for (JsonNode found : rest) {
            if (kind.same(gold, found)) {
                rest.remove(found);
                return found;
            }
        }
        return null;
    }

    /** F1 of each kind, 0 to 1, by the name of the kind in the JSON. */
    Map<String, Double> f1() {
        Map<String, Double> figures = new TreeMap<>();
        tallies.forEach((kind, tally) -> figures.put(kind, tally.f1()));
        return figures;
    }

    /** F1 of the targets whose operator and unit are right as well. */
    double targetsWithMeasure() {
        return full.f1();
    }

    /** Items of the gold that were missed (-) and items invented (+). */
    List<String> misses() {
        return misses;
    }
}
