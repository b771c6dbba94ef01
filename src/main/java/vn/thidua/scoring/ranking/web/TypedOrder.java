package vn.thidua.scoring.ranking.web;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.thidua.organization.UnitId;

/**
 * The order of units that stand level, as it was typed.
 *
 * @param unit which units
 * @param ord what was typed beside each of them
 */
record TypedOrder(List<UUID> unit, List<String> ord, String why) {

    static final TypedOrder NONE = new TypedOrder(List.of(), List.of(), "");

    TypedOrder {
        unit = List.copyOf(unit);
        ord = List.copyOf(ord);
    }

    /** Returns the units by the numbers beside them; none where numbers are missing, alike or unreadable. */
    List<UnitId> order() {
        List<Integer> places = ord.stream()
                .map(String::strip)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::valueOf)
                .distinct()
                .toList();
        if (places.size() != unit.size() || ord.size() != unit.size()) {
            return List.of();
        }
        return IntStream.range(0, unit.size())
                .boxed()
                .sorted(Comparator.comparing(places::get))
                .map(at -> new UnitId(unit.get(at)))
                .toList();
    }

    /** Tells whether it is about a unit. */
    boolean about(UnitId one) {
        return unit.contains(one.value());
    }

    /** Returns what was typed beside a unit; empty where nothing was. */
    String of(UnitId one) {
        int at = unit.indexOf(one.value());
        return at < 0 || at >= ord.size() ? "" : ord.get(at);
    }
}
