package vn.thidua.plan.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import vn.thidua.plan.PlanItemId;
import vn.thidua.plan.reading.Assignment;
import vn.thidua.plan.reading.Commendation;
import vn.thidua.plan.reading.Content;
import vn.thidua.plan.reading.Deadline;
import vn.thidua.plan.reading.Dossier;
import vn.thidua.plan.reading.LegalReference;
import vn.thidua.plan.reading.ReadItem;
import vn.thidua.plan.reading.Target;
import vn.thidua.shared.Vietnamese;

/** Finds for each item of a revised plan the item of the version before that it continues: same words, else same number or subject. */
final class VersionMatch {

    private static final double ALIKE = 0.6;

    private VersionMatch() {}

    /** Returns the continued item of the version before; items that are new are missing from the map. Each old item is continued once. */
    static Map<NewItem, PlanItem> of(List<NewItem> items, List<PlanItem> before) {
        Map<NewItem, PlanItem> matches = new IdentityHashMap<>();
        Set<PlanItemId> taken = new HashSet<>();
        match(items, before, matches, taken, item -> Places.nowhere(item).toString());
        match(items, before, matches, taken, VersionMatch::words);
        match(items, before, matches, taken, VersionMatch::name);
        alike(items, before, matches, taken);
        return matches;
    }

    /** Tells whether the item reads as the old one did, wherever it stands. */
    static boolean sameAsRead(NewItem item, PlanItem old) {
        ReadItem was = old.asRead() == null ? old.value() : old.asRead();
        return Places.nowhere(item.value()).equals(Places.nowhere(was));
    }

    private static void match(
            List<NewItem> items,
            List<PlanItem> before,
            Map<NewItem, PlanItem> matches,
            Set<PlanItemId> taken,
            Function<ReadItem, String> key) {
        Map<String, List<PlanItem>> old = new HashMap<>();
        for (PlanItem item : before) {
            String itsKey = key.apply(item.asRead() == null ? item.value() : item.asRead());
            if (!itsKey.isEmpty() && !taken.contains(item.id())) {
                old.computeIfAbsent(item.kind() + " " + itsKey, k -> new ArrayList<>())
                        .add(item);
            }
        }
        for (NewItem item : items) {
            List<PlanItem> found = old.get(item.kind() + " " + key.apply(item.value()));
            if (!matches.containsKey(item) && found != null && !found.isEmpty()) {
                PlanItem first = found.removeFirst();
                matches.put(item, first);
                taken.add(first.id());
            }
        }
    }

    private static void alike(
            List<NewItem> items, List<PlanItem> before, Map<NewItem, PlanItem> matches, Set<PlanItemId> taken) {
        Map<PlanItem, Set<String>> left = new LinkedHashMap<>();
        before.stream().filter(item -> !taken.contains(item.id())).forEach(item -> left.put(item, bag(item.value())));
        for (NewItem item : items) {
            if (matches.containsKey(item)) {
                continue;
            }
            Set<String> mine = bag(item.value());
            PlanItem best = null;
            double most = ALIKE;
            for (Map.Entry<PlanItem, Set<String>> old : left.entrySet()) {
                double share = old.getKey().kind() == item.kind() ? share(mine, old.getValue()) : 0;
                if (share >= most) {
                    most = share;
                    best = old.getKey();
                }
            }
            if (best != null) {
                matches.put(item, best);
                left.remove(best);
            }
        }
    }

    private static Set<String> bag(ReadItem value) {
        return new HashSet<>(List.of(words(value).split(" ", -1)));
    }

    private static double share(Set<String> one, Set<String> other) {
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return 2.0 * both.size() / (one.size() + other.size());
    }

    private static String words(ReadItem value) {
        return Vietnamese.fold(
                switch (value) {
                    case Content v -> v.text();
                    case Assignment v -> v.text();
                    case Target v -> v.subject() + " " + v.where();
                    case Deadline v -> v.what() + " " + v.who() + " " + v.to();
                    case Commendation v -> v.form() + " " + v.authority() + " " + v.recipients();
                    case Dossier v -> v.form() + " " + v.documents();
                    default -> Places.nowhere(value).toString();
                });
    }

    private static String name(ReadItem value) {
        return switch (value) {
            case Content v -> v.no();
            case Assignment v -> v.no();
            case LegalReference v -> v.number();
            case Target v -> Vietnamese.fold(v.subject());
            default -> "";
        };
    }
}
