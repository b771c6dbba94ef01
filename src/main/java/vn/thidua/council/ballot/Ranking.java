package vn.thidua.council.ballot;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.council.session.Tally.Decided;

/** Says who is chosen where more got enough votes than the quota has room for: more votes first, then whom the law prefers, then points, and among those who are equal still the chair has to choose. */
final class Ranking {

    private Ranking() {}

    /**
     * How an item stands.
     *
     * @param preferred whether the law lets it go first among equals, null where that is not known
     * @param points by which equals are told apart, or null
     */
    record Stand(
            UUID item,
            int agreed,
            boolean reached,
            @Nullable Boolean preferred,
            @Nullable BigDecimal points) {

        private @Nullable BigDecimal preference() {
            return preferred == null ? null : preferred ? BigDecimal.ONE : BigDecimal.ZERO;
        }
    }

    /**
     * Returns what decides about each item of a group.
     *
     * @param places how many at most, or null
     */
    static Map<UUID, Decided> of(List<Stand> stands, @Nullable Integer places) {
        Map<UUID, Decided> decided = new HashMap<>();
        List<Stand> reached = new ArrayList<>();
        for (Stand one : stands) {
            decided.put(one.item(), one.reached() ? Decided.VOTES : Decided.NOT_REACHED);
            if (one.reached()) {
                reached.add(one);
            }
        }
        if (places == null || reached.size() <= places) {
            return decided;
        }
        if (places <= 0) {
            reached.forEach(one -> decided.put(one.item(), Decided.QUOTA));
            return decided;
        }
        Equals equals = new Equals(reached, places);
        equals.part(one -> BigDecimal.valueOf(one.agreed()), Decided.VOTES, decided);
        equals.part(Stand::preference, Decided.PREFERENCE, decided);
        equals.part(Stand::points, Decided.POINTS, decided);
        equals.among.forEach(one -> decided.put(one.item(), Decided.TIE));
        return decided;
    }

    /* Who is equal still, and how many places are left among them: fewer, or nobody is equal. */
    private static final class Equals {

        private List<Stand> among;
        private int places;

        Equals(List<Stand> among, int places) {
            this.among = among;
            this.places = places;
        }

        /** Tells them apart by a value, the greater first; not where it is not known of one of them. */
        void part(Function<Stand, @Nullable BigDecimal> value, Decided how, Map<UUID, Decided> decided) {
            Map<UUID, BigDecimal> values = new HashMap<>();
            for (Stand one : among) {
                BigDecimal known = value.apply(one);
                if (known == null) {
                    return;
                }
                values.put(one.item(), known);
            }
            if (among.isEmpty()) {
                return;
            }
            BigDecimal edge = values.values().stream()
                    .sorted(Comparator.reverseOrder())
                    .toList()
                    .get(places - 1);
            List<Stand> equal = new ArrayList<>();
            int chosen = 0;
            for (Stand one : among) {
                int than = values.getOrDefault(one.item(), edge).compareTo(edge);
                if (than == 0) {
                    equal.add(one);
                } else {
                    decided.put(one.item(), than > 0 ? how : Decided.QUOTA);
                    chosen += than > 0 ? 1 : 0;
                }
            }
            places -= chosen;
            if (equal.size() == places) {
                equal.forEach(one -> decided.put(one.item(), how));
                equal = List.of();
            }
            among = equal;
        }
    }
}
